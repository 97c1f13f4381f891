package org.conferral.roster;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a repaired file says otherwise than the one before, row by row; only columns in use count.
 *
 * @param changed rows that hold other values
 * @param added   rows where there was none
 * @param gone    rows that are there no more
 * @param touched the numbers of the changed and added rows among those that were asked for
 */
public record RowChanges(int changed, int added, int gone, Set<Integer> touched) {

    public RowChanges {
        touched = Set.copyOf(touched);
    }

    public boolean isNone() {
        return changed + added + gone == 0;
    }

    /**
     * Compares two files that are understood.
     *
     * @param asked the rows of which it is to be told whether they are touched
     */
    public static RowChanges between(
            RosterSource before, Outline then, RosterSource after, Outline now, Set<Integer> asked) {
        Rows rows = new Rows();
        each(before, then, (row, values) -> rows.put(row, values));
        int[] counts = new int[2];
        Set<Integer> touched = new HashSet<>();
        each(after, now, (row, values) -> {
            long earlier = rows.take(row);
            if (earlier != values) {
                counts[earlier == Fingerprints.NOTHING ? 1 : 0]++;
                if (asked.contains(row)) {
                    touched.add(row);
                }
            }
        });
        return new RowChanges(counts[0], counts[1], rows.left(), touched);
    }

    private static void each(RosterSource source, Outline outline, Values values) {
        Fingerprints fingerprints = new Fingerprints();
        Table table = outline.table().orElseThrow();
        Map<String, MappedColumn> columns = new TreeMap<>(outline.mapping().byField());
        source.read(table.sheet(), row -> {
            if (row.number() > table.headerRow()) {
                values.take(row.number(), fingerprints.of("row", text(row, columns)));
            }
            return true;
        });
    }

    private static String text(SheetRow row, Map<String, MappedColumn> columns) {
        StringBuilder text = new StringBuilder();
        columns.forEach((field, column) -> {
            String shown = CleanText.of(row.cell(column.index()).shown()).text();
            if (!shown.isEmpty()) {
                text.append(field).append('=').append(shown).append('\n');
            }
        });
        return text.toString();
    }

    /** Takes the number of a row with the fingerprint of its values. */
    @FunctionalInterface
    private interface Values {
        void take(int row, long values);
    }

    /** The fingerprints of rows by their number. */
    private static final class Rows {
        private final LongList values = new LongList();
        private int left;

        void put(int row, long fingerprint) {
            if (fingerprint != Fingerprints.NOTHING) {
                values.set(row, fingerprint);
                left++;
            }
        }

        long take(int row) {
            long fingerprint = values.get(row);
            left -= fingerprint == Fingerprints.NOTHING ? 0 : 1;
            return fingerprint;
        }

        int left() {
            return left;
        }
    }
}
