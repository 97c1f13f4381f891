package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.conferral.roster.Cell;
import org.conferral.roster.CellAddress;
import org.conferral.roster.RosterSource;
import org.conferral.roster.SheetRow;
import org.conferral.roster.Table;

/** The rows that stayed behind as a workbook: the columns as they came, wrong cells in red, and what to repair beside them. */
public final class ProblemsWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 20;

    /**
     * What to repair in a row.
     *
     * @param letter the letter of the column concerned; empty for the whole row
     */
    public record Note(String letter, String text) {}

    /** What is to be repaired in each row; asked in the order of the rows. */
    @FunctionalInterface
    public interface Notes {
        /** The notes of a row; none when the row is not among those that stayed behind. */
        List<Note> of(int row);
    }

    private final Notes notes;
    private final String repairHeading;
    private final String rowHeading;

    public ProblemsWorkbook(Notes notes, String repairHeading, String rowHeading) {
        this.notes = notes;
        this.repairHeading = repairHeading;
        this.rowHeading = rowHeading;
    }

    public void write(RosterSource source, Table table, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetWriter sheet = new SheetWriter(workbook, "Rows to repair");
            int[] width = {0};
            SheetRow[] above = {new SheetRow(0, List.of())};
            source.read(table.sheet(), row -> {
                if (row.number() == table.headerRow() - 1) {
                    above[0] = row;
                } else if (row.number() == table.headerRow()) {
                    width[0] = width(source, table);
                    headings(sheet, above[0], row, width[0]);
                } else if (row.number() > table.headerRow()) {
                    copy(sheet, row, width[0]);
                }
                return true;
            });
            workbook.write(out);
        }
    }

    /** Rows may be longer than the heading row; the notes stand to the right of the longest among the first. */
    private static int width(RosterSource source, Table table) {
        int[] width = {0};
        int[] rows = {0};
        source.read(table.sheet(), row -> {
            if (row.number() >= table.headerRow()) {
                width[0] = Math.max(width[0], row.cells().size());
                rows[0]++;
            }
            return rows[0] < 1_000;
        });
        return width[0];
    }

    /** A heading that is merged downwards stands in the row above. */
    private void headings(SheetWriter sheet, SheetRow above, SheetRow header, int width) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Cell cell = header.cell(i).isBlank() ? above.cell(i) : header.cell(i);
            names.add(cell.shown());
        }
        names.add(repairHeading);
        names.add(rowHeading);
        sheet.headings(names);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(width, WIDTH));
        widths.add(80);
        widths.add(12);
        sheet.widths(widths);
    }

    private void copy(SheetWriter sheet, SheetRow row, int width) {
        List<Note> reasons = notes.of(row.number());
        if (reasons.isEmpty()) {
            return;
        }
        Set<String> red = reasons.stream().map(Note::letter).collect(Collectors.toSet());
        SXSSFRow copy = sheet.row();
        for (int i = 0; i < width; i++) {
            sheet.copy(copy, i, row.cell(i), red.contains(CellAddress.letters(i)));
        }
        String text = reasons.stream().map(Note::text).distinct().collect(Collectors.joining("\n"));
        sheet.note(copy, width, text.length() > 30_000 ? text.substring(0, 30_000) : text);
        sheet.number(copy, width + 1, row.number(), false);
    }
}
