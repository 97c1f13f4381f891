package org.conferral.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
    private final LookedUp nothing;
    private Map<String, LookedUp> known;

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
        this.nothing = LookedUp.nothing(table.sheet(), columns);
    }

    Table table() {
        return table;
    }

    List<Cell> headings() {
        return columns.stream().map(column -> Cell.text(column.name())).toList();
    }

    /** What the sheet says beside a row; empty cells where it says nothing, errors where two of its rows say two things. */
    LookedUp beside(RosterSource source, SheetRow row) {
        if (known == null) {
            known = read(source);
        }
        return known.getOrDefault(here.of(row), nothing);
    }

    private Map<String, LookedUp> read(RosterSource source) {
        Map<String, LookedUp> rows = new HashMap<>();
        source.read(table.sheet(), row -> {
            String key = there.of(row);
            if (row.number() > table.headerRow() && !key.isEmpty()) {
                rows.merge(key, said(row), SheetLookup::both);
                if (rows.size() > MOST) {
                    throw new UnusableFile(FileCode.TOO_MANY_ROWS, MOST);
                }
            }
            return true;
        });
        return rows;
    }

    private LookedUp said(SheetRow row) {
        List<Cell> cells =
                columns.stream().map(column -> row.cell(column.index())).toList();
        return new LookedUp(table.sheet(), row.number(), columns, cells);
    }

    /** What two rows say; where it is two things, the later one is where a clerk has to look. */
    private static LookedUp both(LookedUp before, LookedUp later) {
        if (before.cells().equals(later.cells())) {
            return before;
        }
        List<Cell> cells = IntStream.range(0, later.cells().size())
                .mapToObj(i -> before.cells().get(i).equals(later.cells().get(i))
                        ? later.cells().get(i)
                        : CONTRADICTION)
                .toList();
        return new LookedUp(later.sheet(), later.row(), later.columns(), cells);
    }
}
