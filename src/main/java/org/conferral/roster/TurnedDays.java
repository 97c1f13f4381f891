package org.conferral.roster;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns in which a spreadsheet program with the settings of another country has taken days for months. It makes dates of all texts that it
 * can read its own way, so those up to the twelfth change places with their month, and leaves the others as texts. What such a column holds is
 * told and never changed: the same cells may have been typed.
 */
final class TurnedDays {

    /**
     * How many different dates and how many different texts it takes. Of days that were typed, two of five are not after the twelfth: that
     * three of three are, beside three texts of three that are after it, happens once in some eighty columns where both stand mixed at all.
     */
    private static final int ENOUGH = 3;

    private static final int MONTHS = 12;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?: .*)?");

    private final Map<String, Column> columns = new LinkedHashMap<>();

    TurnedDays(Collection<String> fields) {
        fields.stream()
                .filter(field -> RosterField.of(field).isDate())
                .forEach(field -> columns.put(field, new Column()));
    }

    /** Looks at a cell as it is read. */
    void look(String field, CellReading reading) {
        Column column = columns.get(field);
        if (column != null && !column.other) {
            column.look(reading.address(), reading.cell());
        }
    }

    /** The columns that look so, each with how many cells, and one of them in either reading. */
    List<RowProblem> told() {
        return columns.values().stream()
                .flatMap(column -> column.told().stream())
                .toList();
    }

    /** What is known of one column; no more of it is kept than tells. */
    private static final class Column {

        private final Set<String> days = new HashSet<>();
        private final Set<String> texts = new HashSet<>();
        private final BitSet lookedUp = new BitSet();
        private boolean dayFirst;
        private boolean other;
        private int turned;
        private Optional<RowProblem> first = Optional.empty();

        void look(CellAddress address, Cell cell) {
            if (address.lookedUpFor().isPresent() && isKnown(address.row())) {
                return;
            }
            if (cell.is(Cell.Kind.DATE)) {
                day(address, cell);
            } else if (cell.is(Cell.Kind.TEXT) && !isYearFirst(cell.text())) {
                text(CleanText.of(cell.text()).text());
            }
        }

        /** Most dates written as text have the year in front; those need no closer look. */
        private static boolean isYearFirst(String text) {
            return text.length() > 2
                    && Character.isDigit(text.charAt(0))
                    && Character.isDigit(text.charAt(1))
                    && Character.isDigit(text.charAt(2));
        }

        /** The same cell of another sheet is looked up for many rows. */
        private boolean isKnown(int row) {
            boolean known = lookedUp.get(row);
            lookedUp.set(row);
            return known;
        }

        private void day(CellAddress address, Cell cell) {
            DateText.of(cell.text(), DateOrder.YMD).date().ifPresent(day -> {
                other |= day.getDayOfMonth() > MONTHS;
                if (!other && day.getDayOfMonth() != day.getMonthValue()) {
                    turned++;
                    keep(day.toString(), days);
                    first = first.or(() -> Optional.of(example(address, cell.shown(), day)));
                }
            });
        }

        /** Every program reads a date with points its own way or not at all, so those tell nothing good of the column. */
        private void text(String text) {
            Matcher found = TEXT.matcher(text);
            if (!found.matches()) {
                return;
            }
            boolean dayLeads = Integer.parseInt(found.group(1)) > MONTHS;
            boolean dayFollows = Integer.parseInt(found.group(3)) > MONTHS;
            boolean fits = texts.isEmpty() || dayLeads == dayFirst;
            other |= dayLeads == dayFollows || !fits || found.group(2).equals(".");
            dayFirst = dayLeads;
            keep(text, texts);
        }

        private static void keep(String text, Set<String> different) {
            if (different.size() < ENOUGH) {
                different.add(text);
            }
        }

        private static RowProblem example(CellAddress address, String shown, LocalDate day) {
            LocalDate meant = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
            return new RowProblem(address, Code.DAYS_TURNED, shown, day.toString(), meant.toString());
        }

        private Optional<RowProblem> told() {
            boolean enough = !other && days.size() >= ENOUGH && texts.size() >= ENOUGH;
            return first.filter(example -> enough)
                    .map(example -> new RowProblem(
                            example.cell(),
                            example.code(),
                            example.given(),
                            example.args().get(0),
                            example.args().get(1),
                            String.valueOf(turned)));
        }
    }
}
