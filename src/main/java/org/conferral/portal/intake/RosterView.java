package org.conferral.portal.intake;

import java.util.List;
import org.conferral.roster.Choices;

/** A roster with everything a clerk or a program wants to know about it. */
public record RosterView(
        RosterSummary summary, Understanding understanding, Choices choices, List<FindingLine> findings) {

    public RosterView {
        findings = List.copyOf(findings);
    }

    /** Whether a repaired file would be of use. */
    public boolean isRepairable() {
        return isOpen() && summary.counts().rejected() > 0;
    }

    /** Whether it can still be decided how the file is understood. */
    public boolean isOpen() {
        return !summary.sealed();
    }
}
