package org.conferral.roster;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** What another sheet of a workbook says of a learner, or of a learner's term. */
final class SheetLookup {

    /** Nobody keeps more learners on a sheet beside their results; more would not fit in a small memory. */
    private static final int MOST = 300_000;

    /** What stands where two rows of the other sheet say two things. */
    static final Cell CONTRADICTION = Cell.of(Cell.Kind.ERROR, "#2", Cell.Origin.TYPED);

    /** By which columns rows of two sheets belong together. */
    record Key(int learner, OptionalInt term) {

        String of(SheetRow row) {
            String id = CleanText.of(row.cell(learner).shown()).text();
            String when = term.isPresent()
                    ? CleanText.of(row.cell(term.getAsInt()).shown()).text()
                    : "";
            return id.isEmpty() ? "" : id + "\n" + when.toLowerCase(Locale.ROOT);
        }
    }

    private final Table table;
    private final Key here;
    private final Key there;
    private final List<MappedColumn> columns;
    private Map<String, List<Cell>> known;

    /**
     * A lookup in a sheet.
     *
     * @param here  the key in the sheet that is looked up from
     * @param there the key in the sheet that is looked up in
     */
    SheetLookup(Table table, Key here, Key there, List<MappedColumn> columns) {
        this.table = table;
        this.here = here;
        this.there = there;
        this.columns = columns;
    }

    List<Cell> headings() {
        return columns.stream().map(column -> Cell.text(column.name())).toList();
    }

    /** What the sheet says beside a row; empty cells where it says nothing, errors where two of its rows say two things. */
    List<Cell> cells(RosterSource source, SheetRow row) {
        if (known == null) {
            known = read(source);
        }
        return known.getOrDefault(here.of(row), Collections.nCopies(columns.size(), Cell.EMPTY));
    }

    private Map<String, List<Cell>> read(RosterSource source) {
        Map<String, List<Cell>> rows = new HashMap<>();
        source.read(table.sheet(), row -> {
            String key = there.of(row);
            if (row.number() > table.headerRow() && !key.isEmpty()) {
                List<Cell> cells =
                        columns.stream().map(column -> row.cell(column.index())).toList();
                List<Cell> before = rows.putIfAbsent(key, cells);
                if (before != null && !before.equals(cells)) {
                    rows.put(key, contradicting(before, cells));
                }
                if (rows.size() > MOST) {
                    throw new UnusableFile(FileCode.TOO_MANY_ROWS, MOST);
                }
            }
            return true;
        });
        return rows;
    }

    private static List<Cell> contradicting(List<Cell> before, List<Cell> cells) {
        return java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(i -> before.get(i).equals(cells.get(i)) ? cells.get(i) : CONTRADICTION)
                .toList();
    }
}
