package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list of records.
 *
 * @param before where the page before this one ends; empty on the first
 * @param after where the next page begins; empty on the last
 * @param tired whether the search stopped before the end, because few of very many records fit
 * @param count how many fit; told on the first page alone
 */
public record FoundRecords(
        List<CredentialLine> lines,
        Optional<String> before,
        Optional<String> after,
        boolean tired,
        Optional<FoundCount> count) {

    public FoundRecords {
        lines = List.copyOf(lines);
    }

    /** Whether nothing fits, as far as was searched. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
