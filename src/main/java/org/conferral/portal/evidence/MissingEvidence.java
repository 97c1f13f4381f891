package org.conferral.portal.evidence;

import java.util.List;
import java.util.stream.Collectors;

/** A file that rows name and nobody has uploaded. */
public record MissingEvidence(String name, List<Integer> rows) {

    private static final int SHOWN = 10;

    public MissingEvidence {
        rows = List.copyOf(rows);
    }

    /** The first rows, as a list to read. */
    public String places() {
        return places(rows);
    }

    static String places(List<Integer> rows) {
        String first = rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > SHOWN ? first + " …" : first;
    }
}
