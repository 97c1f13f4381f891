package org.conferral.portal.intake;

import java.util.ArrayList;
import java.util.List;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Corrections;

/**
 * A change of cells that a clerk made here.
 *
 * @param row  0 where it is about a value wherever it stands in its column
 * @param from empty where it is about one cell
 */
public record CorrectionLine(int row, String column, String from, String to) {

    static List<CorrectionLine> of(Corrections corrections) {
        List<CorrectionLine> lines = new ArrayList<>();
        corrections
                .values()
                .forEach((column, known) ->
                        known.forEach((from, to) -> lines.add(new CorrectionLine(0, column, from, to))));
        corrections
                .cells()
                .forEach((row, known) ->
                        known.forEach((column, to) -> lines.add(new CorrectionLine(row, column, "", to))));
        return lines;
    }

    Corrections takenFrom(Corrections all) {
        return row == 0 ? all.withoutValue(column, from) : all.withoutCell(row, column);
    }

    public String where() {
        return row == 0
                ? Texts.of("intake", "repair.changes.everywhere")
                : Texts.of("intake", "repair.changes.row", Integer.toString(row));
    }

    public String undoLabel() {
        return Texts.of("intake", "repair.undo.label", row == 0 ? from : where(), to);
    }
}
