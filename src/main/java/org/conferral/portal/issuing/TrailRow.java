package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.ColumnView;
import org.conferral.portal.intake.Understanding;
import org.conferral.roster.CellAddress;

/** A row of a spreadsheet, with the cells whose values went into a record. */
public record TrailRow(int row, List<Cell> cells) {

    /**
     * A cell and what it was understood to say.
     *
     * @param address where it stands, for example "C5"; empty when the value was looked up in another sheet of the workbook
     * @param heading the heading of its column; the field's name where the heading is not known
     * @param value as understood: days in ISO 8601, ids as text
     */
    public record Cell(String address, String heading, String field, String value) {}

    public TrailRow {
        cells = List.copyOf(cells);
    }

    /** The cells of a row, in the order of its columns. */
    static TrailRow of(AcceptedRow row, Understanding understood) {
        Map<String, String> left = new TreeMap<>(row.fields());
        List<Cell> cells = new ArrayList<>();
        List<ColumnView> columns = understood.columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnView column = columns.get(i);
            if (column.isUsed() && left.containsKey(column.field())) {
                boolean here = column.own() || !understood.isManySheets();
                String address = here ? CellAddress.letters(i) + row.row() : "";
                cells.add(new Cell(address, column.name(), column.field(), left.remove(column.field())));
            }
        }
        left.forEach((field, value) -> cells.add(new Cell("", field, field, value)));
        return new TrailRow(row.row(), cells);
    }
}
