package org.conferral.portal.intake;

import java.util.List;
import org.conferral.roster.Severity;

/**
 * A row of the grid.
 *
 * @param row its number in the spreadsheet, counted from 1
 * @param rejected whether it stays behind
 * @param remarks what was found about the row as a whole
 */
public record GridRow(int row, boolean rejected, List<GridCell> cells, List<FindingLine> remarks) {

    public GridRow {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    static GridRow of(StagedRow row, List<GridColumn> columns, List<FindingLine> found, boolean open) {
        return new GridRow(
                row.row(),
                row.rejected(),
                columns.stream()
                        .map(column -> new GridCell(row, column, found, open))
                        .toList(),
                found.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> columns.stream()
                                .noneMatch(column -> column.name().equals(finding.column())))
                        .toList());
    }
}
