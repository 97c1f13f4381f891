package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of uploaded rosters. */
@Named
@RequestScoped
public class RostersPage {

    private static final int SHOWN = 200;

    @Inject
    private RosterIntake intake;

    private List<RosterSummary> lines;

    public List<RosterSummary> getLines() {
        if (lines == null) {
            lines = intake.newest(SHOWN);
        }
        return lines;
    }
}
