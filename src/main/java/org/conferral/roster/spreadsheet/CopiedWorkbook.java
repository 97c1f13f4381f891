package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.conferral.roster.CellAddress;
import org.conferral.roster.RosterSource;
import org.conferral.roster.SheetRow;
import org.conferral.roster.Table;

/** The rows of a file that is no workbook of today, in the same places of a new one, with notes beside those that stayed behind. */
final class CopiedWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 20;
    private static final int NOTE_WIDTH = 80;

    private final RepairNotes notes;
    private final RepairNotes.Headings headings;

    CopiedWorkbook(RepairNotes notes, RepairNotes.Headings headings) {
        this.notes = notes;
        this.headings = headings;
    }

    void write(RosterSource source, Table table, int column, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetWriter sheet = new SheetWriter(workbook, WorkbookUtil.createSafeSheetName(table.sheet()));
            List<Integer> widths = new ArrayList<>(Collections.nCopies(column + 1, WIDTH));
            widths.add(NOTE_WIDTH);
            sheet.widths(widths);
            source.read(table.sheet(), row -> {
                if (row.number() == table.headerRow()) {
                    sheet.headings(row.number(), names(row, column));
                } else {
                    copy(sheet, row, column);
                }
                return true;
            });
            workbook.write(out);
        }
    }

    private List<String> names(SheetRow header, int column) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < column; i++) {
            names.add(header.cell(i).shown());
        }
        names.add(headings.suggestion());
        names.add(headings.repair());
        return names;
    }

    private void copy(SheetWriter sheet, SheetRow row, int column) {
        Set<String> wrong = notes.wrong(row.number());
        SXSSFRow copy = sheet.row(row.number());
        for (int i = 0; i < Math.max(column, row.cells().size()); i++) {
            if (i != column && i != column + 1) {
                sheet.copy(copy, i, row.cell(i), wrong.contains(CellAddress.letters(i)));
            }
        }
        if (!notes.of(row.number()).isEmpty()) {
            sheet.text(copy, column, notes.suggestions(row.number()), false);
            sheet.note(copy, column + 1, notes.texts(row.number()));
        }
    }
}
