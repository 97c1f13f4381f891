package org.conferral.roster;

import java.util.List;
import java.util.function.Predicate;

/** The first values of a column, and what most of them are. */
record ColumnSamples(List<Cell> cells) {

    private static final int SHOWN = 3;

    ColumnSamples {
        cells = cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    static ColumnSamples of(List<SheetRow> rows, int column) {
        return new ColumnSamples(rows.stream().map(row -> row.cell(column)).toList());
    }

    int size() {
        return cells.size();
    }

    /** Whether three of five are of a kind. */
    boolean most(Predicate<Cell> kind) {
        return size() > 0 && share(kind) >= 60;
    }

    /** Whether four of five are of a kind, and there are enough of them to tell. */
    boolean clearly(Predicate<Cell> kind) {
        return size() >= 3 && share(kind) >= 80;
    }

    long different() {
        return cells.stream().map(ValueKinds::text).distinct().count();
    }

    List<String> shown() {
        return cells.stream().map(Cell::shown).limit(SHOWN).toList();
    }

    private long share(Predicate<Cell> kind) {
        return 100 * cells.stream().filter(kind).count() / size();
    }
}
