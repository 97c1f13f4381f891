package org.conferral.roster;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * What another sheet says beside a row of the roster.
 *
 * @param row     its number there; 0 where that sheet says nothing
 * @param columns the columns there in which it stands
 */
public record LookedUp(String sheet, int row, List<MappedColumn> columns, List<Cell> cells) {

    public LookedUp {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    static LookedUp nothing(String sheet, List<MappedColumn> columns) {
        return new LookedUp(sheet, 0, columns, Collections.nCopies(columns.size(), Cell.EMPTY));
    }

    boolean isFound() {
        return row > 0;
    }

    /** Where one of the cells stands. */
    CellAddress address(int place, String heading, int rosterRow) {
        String letter = CellAddress.letters(columns.get(place).index());
        return new CellAddress(sheet, row, heading, letter, OptionalInt.of(rosterRow));
    }
}
