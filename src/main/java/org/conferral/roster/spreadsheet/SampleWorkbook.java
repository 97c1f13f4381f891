package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterPlan;

/** A workbook to start from: the headings of a record template, example rows, and a sheet that says what belongs in each column. */
public final class SampleWorkbook {

    /**
     * The words of the workbook.
     *
     * @param expected what belongs in a column, by the kind of its field
     */
    public record Words(
            String rosterSheet,
            String notesSheet,
            String listsSheet,
            List<String> notesHeadings,
            String needed,
            String optional,
            Function<RosterField, String> expected) {}

    private final RosterPlan plan;
    private final Words words;

    public SampleWorkbook(RosterPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /**
     * Writes the workbook with the given rows.
     *
     * @param rows values by field; dates in ISO 8601
     */
    public void write(List<Map<String, String>> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SheetWriter roster = new SheetWriter(workbook, words.rosterSheet());
            roster(roster, rows);
            notes(new SheetWriter(workbook, words.notesSheet()));
            new PickLists(plan, words.listsSheet()).add(workbook, roster);
            workbook.write(out);
        }
    }

    private void roster(SheetWriter sheet, List<Map<String, String>> rows) {
        List<RosterColumn> columns = plan.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).kind().isDate() && columns.get(i).kind() != RosterField.CREDITS) {
                sheet.textColumn(i);
            }
        }
        sheet.widths(columns.stream()
                .map(column -> column.kind() == RosterField.EMAIL ? 34 : 18)
                .toList());
        sheet.headings(columns.stream().map(RosterColumn::name).toList());
        rows.forEach(values -> {
            SXSSFRow row = sheet.row();
            for (int i = 0; i < columns.size(); i++) {
                value(
                        sheet,
                        row,
                        i,
                        columns.get(i).kind(),
                        values.getOrDefault(columns.get(i).field(), ""));
            }
        });
    }

    private static void value(SheetWriter sheet, SXSSFRow row, int column, RosterField kind, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (kind.isDate()) {
            sheet.date(row, column, LocalDate.parse(value), false);
        } else if (kind == RosterField.CREDITS) {
            sheet.number(row, column, Double.parseDouble(value), false);
        } else {
            sheet.text(row, column, value, false);
        }
    }

    private void notes(SheetWriter sheet) {
        sheet.widths(List.of(24, 14, 90));
        sheet.headings(words.notesHeadings());
        plan.columns().forEach(column -> {
            SXSSFRow row = sheet.row();
            sheet.note(row, 0, column.name());
            sheet.note(row, 1, column.required() ? words.needed() : words.optional());
            sheet.note(row, 2, words.expected().apply(column.kind()));
        });
    }
}
