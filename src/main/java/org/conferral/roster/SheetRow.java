package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as the file holds it, before anything is understood.
 *
 * @param number   the spreadsheet's own row number, counted from 1
 * @param lookedUp where the last of the cells were looked up in other sheets
 */
public record SheetRow(int number, List<Cell> cells, List<LookedUp> lookedUp) {

    public SheetRow {
        cells = List.copyOf(cells);
        lookedUp = List.copyOf(lookedUp);
    }

    /** A row of one sheet. */
    public SheetRow(int number, List<Cell> cells) {
        this(number, cells, List.of());
    }

    /** The cells of a row with what other sheets say beside them. */
    static SheetRow joined(int number, List<Cell> own, List<LookedUp> lookedUp) {
        List<Cell> cells = new ArrayList<>(own);
        lookedUp.forEach(part -> cells.addAll(part.cells()));
        return new SheetRow(number, cells, lookedUp);
    }

    /** The cell in a column counted from 0; columns past the end are empty. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Where the cell of a column stands, in this sheet or in another; one that was looked up and not found stands nowhere in its row. */
    CellAddress address(String sheet, MappedColumn column) {
        if (lookedUp.isEmpty()) {
            return own(sheet, column);
        }
        int place = column.index()
                - cells.size()
                + lookedUp.stream().mapToInt(part -> part.cells().size()).sum();
        for (LookedUp part : lookedUp) {
            if (place >= 0 && place < part.cells().size()) {
                return part.isFound()
                        ? part.address(place, column.name(), number)
                        : new CellAddress(sheet, number, column.name(), "");
            }
            place -= part.cells().size();
        }
        return own(sheet, column);
    }

    private CellAddress own(String sheet, MappedColumn column) {
        return new CellAddress(sheet, number, column.name(), CellAddress.letters(column.index()));
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** How many cells hold something. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
