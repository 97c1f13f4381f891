package org.conferral.portal.intake;

import java.util.List;

/** Findings that are repaired in the same way. */
public record FindingGroup(String repair, List<FindingLine> lines) {

    private static final int SHOWN = 100;

    public FindingGroup {
        lines = List.copyOf(lines);
    }

    public int size() {
        return lines.size();
    }

    /** The first findings; the workbook holds them all. */
    public List<FindingLine> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    public boolean isCut() {
        return lines.size() > SHOWN;
    }
}
