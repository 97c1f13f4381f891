package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.intake.RosterSummary;

/**
 * Where a record comes from: the cells of a spreadsheet, a record template as it was, and the people who let it go.
 *
 * @param roster the spreadsheet; empty when it was removed
 * @param broughtBy who uploaded it
 * @param sheet the name of its sheet
 * @param rows the rows the record was made of
 * @param parts what the record awards, each with its rows
 * @param template the record template
 * @param steps who ordered, approved and released the batch, in order
 * @param corrected whether the rows hold values that were corrected on the page of the record, not in the file
 * @param key the key that signed; empty while nothing is signed
 */
public record Trail(
        CredentialView record,
        String batchName,
        Optional<RosterSummary> roster,
        String broughtBy,
        String sheet,
        List<TrailRow> rows,
        List<Part> parts,
        Template template,
        List<Step> steps,
        boolean corrected,
        Optional<String> key) {

    /**
     * An achievement of the record.
     *
     * @param part its number in a record of several; 0 when it is the record itself
     */
    public record Part(int part, String name, List<Integer> rows) {

        /** The rows in words: "5, 7, 12". */
        public String shownRows() {
            return String.join(", ", rows.stream().map(String::valueOf).toList());
        }
    }

    /**
     * A record template as it was when the record was made of it.
     *
     * @param name its name then, or its name today where nothing was kept
     * @param sha256 the fingerprint of everything it said with its achievements; empty where nothing was kept
     * @param changedAt when it had been changed last
     * @param changedSince whether it says something else today
     */
    public record Template(
            String id, String name, Optional<String> sha256, Optional<Instant> changedAt, boolean changedSince) {}

    /** Something that somebody did with the batch. */
    public record Step(Instant at, String who, String what) {}

    public Trail {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }
}
