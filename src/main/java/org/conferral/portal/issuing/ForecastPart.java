package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.conferral.roster.DuplicateRule;

/** What a release would do, shown before it is ordered and once more before it happens. */
@Named
@RequestScoped
public class ForecastPart {

    @Inject
    private Forecasting forecasting;

    private final String roster = Address.parameter("roster");
    private final String batch = Address.parameter("batch");
    private Forecast forecast;

    public Forecast getForecast() {
        if (forecast == null) {
            forecast = roster.isEmpty() ? forecasting.ofBatch(batch) : forecasting.ofRoster(roster);
        }
        return forecast;
    }

    public DuplicateRule[] getRules() {
        return DuplicateRule.values();
    }
}
