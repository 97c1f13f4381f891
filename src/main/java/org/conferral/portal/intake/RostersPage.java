package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.conferral.portal.identity.ActorNames;

/** The list of uploaded rosters. */
@Named
@RequestScoped
public class RostersPage {

    private static final int SHOWN = 200;

    @Inject
    private RosterIntake intake;

    @Inject
    private ActorNames names;

    private List<RosterLine> lines;

    public List<RosterLine> getLines() {
        if (lines == null) {
            Map<String, String> called = names.all();
            lines = intake.newest(SHOWN).stream()
                    .map(roster -> new RosterLine(roster, called.getOrDefault(roster.uploadedBy(), "")))
                    .toList();
        }
        return lines;
    }
}
