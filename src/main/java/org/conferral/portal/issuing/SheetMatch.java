package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.roster.NamingSheet.Named;

/**
 * What the rows of a sheet mean, held against what is known.
 *
 * @param records the ids of the records they select, each once
 * @param troubles the rows that select none
 */
record SheetMatch(Set<String> records, List<Trouble> troubles) {

    /** A row that selects no record, and why. */
    record Trouble(Named row, RowTrouble why) {}

    /**
     * Rows that name records.
     *
     * @param standing whether a known record is issued and not revoked, by its id
     */
    static SheetMatch ofRecords(List<Named> rows, Map<String, Boolean> standing) {
        SheetMatch match = new SheetMatch(new LinkedHashSet<>(), new ArrayList<>());
        for (Named row : rows) {
            String id = recordId(row);
            if (!standing.containsKey(id)) {
                match.troubles.add(new Trouble(row, RowTrouble.UNKNOWN));
            } else if (standing.get(id)) {
                match.records.add(id);
            } else {
                match.troubles.add(new Trouble(row, RowTrouble.NOT_STANDING));
            }
        }
        return match;
    }

    /**
     * Rows that name learners.
     *
     * @param learners the learners of a name, by the name as the row says it
     * @param records the standing records of a learner
     * @param every whether all records of a learner are meant; where not, only one that is the only one
     */
    static SheetMatch ofLearners(
            List<Named> rows, Map<String, Set<String>> learners, Map<String, List<String>> records, boolean every) {
        SheetMatch match = new SheetMatch(new LinkedHashSet<>(), new ArrayList<>());
        rows.forEach(row -> match.take(row, learners.getOrDefault(row.value(), Set.of()), records, every));
        return match;
    }

    private void take(Named row, Set<String> learners, Map<String, List<String>> records, boolean every) {
        if (learners.size() != 1) {
            troubles.add(new Trouble(row, learners.isEmpty() ? RowTrouble.UNKNOWN : RowTrouble.SEVERAL_LEARNERS));
            return;
        }
        List<String> theirs = records.getOrDefault(learners.iterator().next(), List.of());
        if (theirs.isEmpty()) {
            troubles.add(new Trouble(row, RowTrouble.NO_RECORD));
        } else if (theirs.size() > 1 && !every) {
            troubles.add(new Trouble(row, RowTrouble.SEVERAL_RECORDS));
        } else {
            this.records.addAll(theirs);
        }
    }

    /** The id as it is kept, however the row writes it. */
    static String recordId(Named row) {
        return Credentials.bare(row.value().toLowerCase(java.util.Locale.ROOT));
    }
}
