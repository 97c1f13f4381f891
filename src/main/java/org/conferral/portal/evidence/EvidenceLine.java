package org.conferral.portal.evidence;

import java.util.List;

/** A file that is here, with the rows that name it. */
public record EvidenceLine(StoredEvidence file, List<Integer> rows) {

    public EvidenceLine {
        rows = List.copyOf(rows);
    }

    /** The first rows, as a list to read. */
    public String places() {
        return MissingEvidence.places(rows);
    }

    /** Whether no row names it, so that it will be in no record. */
    public boolean isUnnamed() {
        return rows.isEmpty();
    }
}
