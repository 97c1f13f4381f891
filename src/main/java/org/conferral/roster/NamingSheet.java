package org.conferral.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sheet that names records, or learners, one a row.
 *
 * @param rows what the rows name, each once, in their order
 * @param full whether the sheet goes on after the most rows that are read
 */
public record NamingSheet(By by, List<Named> rows, boolean full) {

    private static final int LOOK_AT = 60;
    private static final Pattern RECORD_ID =
            Pattern.compile("(?i)(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** What the rows name. */
    public enum By {
        RECORD,
        STUDENT_ID,
        EMAIL
    }

    /**
     * What one row says.
     *
     * @param row the spreadsheet's own row number, counted from 1
     */
    public record Named(int row, String value) {}

    /** A column of a sheet, below its headings. */
    private record Column(By by, String sheet, int headerRow, int index) {}

    public NamingSheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the sheet whose cells are ids of records, or else the one with a usual heading for student numbers or e-mail addresses.
     *
     * @throws UnusableFile when there is no such column
     */
    public static NamingSheet read(RosterSource source, int most) {
        Column column = ofRecords(source)
                .or(() -> ofLearners(source, By.STUDENT_ID, RosterField.LEARNER_ID))
                .or(() -> ofLearners(source, By.EMAIL, RosterField.EMAIL))
                .orElseThrow(() -> new UnusableFile(FileCode.NO_HEADER));
        List<Named> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean[] full = new boolean[1];
        source.read(column.sheet(), row -> {
            String value = value(row, column.index());
            if (row.number() > column.headerRow() && !value.isEmpty() && seen.add(value)) {
                full[0] = rows.size() == most;
                return !full[0] && rows.add(new Named(row.number(), value));
            }
            return true;
        });
        if (rows.isEmpty()) {
            throw new UnusableFile(FileCode.NO_ROWS);
        }
        return new NamingSheet(column.by(), rows, full[0]);
    }

    private static Optional<Column> ofRecords(RosterSource source) {
        return source.sheets().stream()
                .flatMap(sheet -> ofRecords(source, sheet).stream())
                .findFirst();
    }

    /** The column with the most ids among the first rows. */
    private static Optional<Column> ofRecords(RosterSource source, String sheet) {
        Map<Integer, Integer> ids = new HashMap<>();
        Map<Integer, Integer> headings = new HashMap<>();
        int[] looked = new int[1];
        source.read(sheet, row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                String value = value(row, i);
                if (RECORD_ID.matcher(value).matches()) {
                    ids.merge(i, 1, Integer::sum);
                } else if (!ids.containsKey(i) && isHeading(value)) {
                    headings.put(i, row.number());
                }
            }
            return ++looked[0] < LOOK_AT;
        });
        return ids.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best -> new Column(By.RECORD, sheet, headings.getOrDefault(best.getKey(), 0), best.getKey()));
    }

    /** Words above the first id are its heading; what has digits was meant to be an id. */
    private static boolean isHeading(String value) {
        return !value.isEmpty() && value.chars().noneMatch(Character::isDigit);
    }

    private static Optional<Column> ofLearners(RosterSource source, By by, RosterField field) {
        return source.sheets().stream()
                .flatMap(sheet -> headed(source, sheet, by, field).stream())
                .findFirst();
    }

    /** The first cell among the first rows that is a usual heading for the field. */
    private static Optional<Column> headed(RosterSource source, String sheet, By by, RosterField field) {
        Column[] found = new Column[1];
        int[] looked = new int[1];
        source.read(sheet, row -> {
            for (int i = row.cells().size() - 1; i >= 0; i--) {
                if (Synonyms.of(field, HeaderName.normal(value(row, i)))) {
                    found[0] = new Column(by, sheet, row.number(), i);
                }
            }
            return found[0] == null && ++looked[0] < LOOK_AT;
        });
        return Optional.ofNullable(found[0]);
    }

    private static String value(SheetRow row, int column) {
        return CleanText.of(row.cell(column).shown()).text();
    }
}
