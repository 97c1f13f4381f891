package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Address;

/** All records of the institution, the newest first, narrowed down by what the address says. */
@Named
@RequestScoped
public class CredentialsPage extends CredentialList {

    @Inject
    private ListChoices choices;

    @Override
    protected Optional<String> batchId() {
        return Optional.empty();
    }

    @Override
    protected String base() {
        return "credentials?";
    }

    /** What the list can be narrowed down to as to the records. */
    public List<CredentialFilter> getStandings() {
        return CredentialFilter.standings();
    }

    /** What the list can be narrowed down to as to letters and claims. */
    public List<CredentialFilter> getDeliveries() {
        return CredentialFilter.deliveries();
    }

    public Map<String, String> getUnits() {
        return choices.units();
    }

    public Map<String, String> getTemplates() {
        return choices.templates();
    }

    /** Whether there is more than one unit to choose from. */
    public boolean isManyUnits() {
        return choices.units().size() > 1;
    }

    /** The unit, template or batch chosen, as the address names it. */
    public String chosen(String name) {
        return Address.parameter(name);
    }

    /** Whether no record was ever issued. */
    public boolean isFirstVisit() {
        return !isNarrow() && getSought().batchId().isEmpty() && getFound().isEmpty();
    }

    public boolean isNothingFound() {
        return getFound().isEmpty() && !isFirstVisit() && !getFound().tired();
    }
}
