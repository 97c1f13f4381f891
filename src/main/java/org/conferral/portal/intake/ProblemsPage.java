package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.platform.Address;
import org.conferral.roster.Severity;

/** What the check of a roster has found, grouped by what has to be done. */
@Named
@RequestScoped
public class ProblemsPage {

    @Inject
    private RepairPart repair;

    private final String roster = Address.parameter("roster");

    /** The roster; an unknown one is not found. */
    public RosterView getView() {
        return repair.view();
    }

    public boolean isUnusable() {
        return getView().summary().state() == RosterState.UNUSABLE;
    }

    /** The one finding about a file that is no roster. */
    public FindingLine getRefusal() {
        return getView().findings().get(0);
    }

    /** What should be looked at, although the rows go on. */
    public List<FindingGroup> getWarnings() {
        return grouped(Severity.WARNING);
    }

    /** What is good to know. */
    public List<FindingGroup> getNotes() {
        return grouped(Severity.INFO);
    }

    private List<FindingGroup> grouped(Severity severity) {
        Map<String, List<FindingLine>> groups = new LinkedHashMap<>();
        getView().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> groups.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(finding));
        return groups.values().stream()
                .map(lines -> new FindingGroup(lines.get(0).repair(), lines))
                .toList();
    }

    public String getRoster() {
        return roster;
    }
}
