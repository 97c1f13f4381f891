package org.conferral.roster;

import java.util.List;

/**
 * A row as the file holds it, before anything is understood.
 *
 * @param number the spreadsheet's own row number, counted from 1
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; columns past the end are empty. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** How many cells hold something. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
