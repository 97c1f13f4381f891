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

/** The rows of a file that is no workbook of today, in the same places of a new one, with notes beside those that stayed behind. */
final class CopiedWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 20;
    private static final int NOTE_WIDTH = 80;

    void write(RosterSource source, List<MarkedTable> tables, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            for (MarkedTable table : tables) {
                write(source, table, workbook);
            }
            workbook.write(out);
        }
    }

    private static void write(RosterSource source, MarkedTable table, SXSSFWorkbook workbook) {
        String name = table.table().sheet();
        SheetWriter sheet = new SheetWriter(workbook, WorkbookUtil.createSafeSheetName(name));
        List<Integer> widths = new ArrayList<>(Collections.nCopies(table.column() + 1, WIDTH));
        widths.add(NOTE_WIDTH);
        sheet.widths(widths);
        source.read(name, row -> {
            if (row.number() == table.table().headerRow()) {
                sheet.headings(row.number(), names(row, table));
            } else {
                copy(sheet, row, table);
            }
            return true;
        });
    }

    private static List<String> names(SheetRow header, MarkedTable table) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.column(); i++) {
            names.add(header.cell(i).shown());
        }
        if (!table.plain()) {
            names.add(table.headings().suggestion());
            names.add(table.headings().repair());
        }
        return names;
    }

    private static void copy(SheetWriter sheet, SheetRow row, MarkedTable table) {
        RepairNotes notes = table.notes();
        int column = table.column();
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
