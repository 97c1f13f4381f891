package org.conferral.roster.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.conferral.roster.Cell;

/** Writes one sheet row by row. Text never becomes a formula, whatever it begins with. */
final class SheetWriter {

    private static final int LAST_ROW = 1_048_575;
    private static final String TRIGGERS = "=+-@\t\r";

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;

    SheetWriter(SXSSFWorkbook workbook, String name) {
        this.sheet = workbook.createSheet(name);
        this.styles = new Styles(workbook);
    }

    void widths(List<Integer> characters) {
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, Math.min(255, characters.get(i)) * 256);
        }
    }

    /** Everything typed into the column later stays text, so that 00123 keeps its zeros. */
    void textColumn(int column) {
        sheet.setDefaultColumnStyle(column, styles.text);
    }

    /** Everything below the headings of a column is one of the words that stand in a range; anything else is warned of. */
    void offer(int column, String range) {
        validate(column, sheet.getDataValidationHelper().createFormulaListConstraint(range));
    }

    /** Below the headings of a column stand days. */
    void daysOnly(int column) {
        validate(
                column,
                sheet.getDataValidationHelper()
                        .createDateConstraint(OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2200,12,31)", ""));
    }

    private void validate(int column, DataValidationConstraint constraint) {
        DataValidation rule = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, column, column));
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }

    void headings(List<String> names) {
        headings(next + 1, names);
    }

    /** Headings in a certain row, counted from 1, with everything above them kept in sight. */
    void headings(int number, List<String> names) {
        SXSSFRow row = row(number);
        for (int i = 0; i < names.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(styles.heading);
        }
        sheet.createFreezePane(0, next);
    }

    SXSSFRow row() {
        return row(next + 1);
    }

    /** A certain row, counted from 1; rows are written from above. */
    SXSSFRow row(int number) {
        next = number;
        return sheet.createRow(number - 1);
    }

    void text(SXSSFRow row, int column, String text, boolean bad) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        boolean risky = !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0;
        if (bad) {
            cell.setCellStyle(risky ? styles.badQuoted : styles.bad);
        } else {
            cell.setCellStyle(risky ? styles.quoted : styles.text);
        }
    }

    void note(SXSSFRow row, int column, String text) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.wrapped);
    }

    void date(SXSSFRow row, int column, LocalDate date, boolean bad) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(bad ? styles.badDate : styles.date);
    }

    void number(SXSSFRow row, int column, double value, boolean bad) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(bad ? styles.bad : styles.plain);
    }

    /** Writes a cell as it was read. */
    void copy(SXSSFRow row, int column, Cell cell, boolean bad) {
        switch (cell.kind()) {
            case NUMBER -> copyNumber(row, column, cell, bad);
            case DATE -> copyDate(row, column, cell, bad);
            case BOOLEAN -> {
                SXSSFCell copy = row.createCell(column);
                copy.setCellValue(cell.text().equals("TRUE"));
                copy.setCellStyle(bad ? styles.bad : styles.plain);
            }
            case ERROR -> copyError(row, column, cell);
            default -> text(row, column, cell.text(), bad);
        }
    }

    private void copyNumber(SXSSFRow row, int column, Cell cell, boolean bad) {
        if (cell.shown().equals(cell.text())) {
            number(row, column, Double.parseDouble(cell.text()), bad);
        } else {
            text(row, column, cell.shown(), bad);
        }
    }

    private void copyDate(SXSSFRow row, int column, Cell cell, boolean bad) {
        try {
            String text = cell.text();
            date(
                    row,
                    column,
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text)
                            : LocalDateTime.parse(text).toLocalDate(),
                    bad);
        } catch (java.time.format.DateTimeParseException odd) {
            text(row, column, cell.text(), bad);
        }
    }

    private void copyError(SXSSFRow row, int column, Cell cell) {
        SXSSFCell copy = row.createCell(column);
        copy.setCellStyle(styles.bad);
        try {
            copy.setCellErrorValue(FormulaError.forString(cell.text()).getCode());
        } catch (IllegalArgumentException unknown) {
            copy.setCellErrorValue(FormulaError.NA.getCode());
        }
    }

    /** The few looks a cell can have. */
    private static final class Styles {
        private final SXSSFWorkbook workbook;
        private final XSSFCellStyle plain;
        private final XSSFCellStyle text;
        private final XSSFCellStyle quoted;
        private final XSSFCellStyle date;
        private final XSSFCellStyle bad;
        private final XSSFCellStyle badQuoted;
        private final XSSFCellStyle badDate;
        private final XSSFCellStyle wrapped;
        private final XSSFCellStyle heading;

        Styles(SXSSFWorkbook workbook) {
            this.workbook = workbook;
            plain = style("General");
            text = style("@");
            quoted = quoted(style("@"));
            date = style("yyyy-mm-dd");
            bad = red(style("@"));
            badQuoted = quoted(red(style("@")));
            badDate = red(style("yyyy-mm-dd"));
            wrapped = style("@");
            wrapped.setWrapText(true);
            heading = heading();
        }

        private XSSFCellStyle style(String format) {
            XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }

        private static XSSFCellStyle quoted(XSSFCellStyle style) {
            style.setQuotePrefixed(true);
            return style;
        }

        private static XSSFCellStyle red(XSSFCellStyle style) {
            return filled(style, 0xFD, 0xD5, 0xD0);
        }

        private static XSSFCellStyle filled(XSSFCellStyle style, int red, int green, int blue) {
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }

        private XSSFCellStyle heading() {
            XSSFFont bold = (XSSFFont) workbook.createFont();
            bold.setBold(true);
            XSSFCellStyle style = filled(style("@"), 0xE3, 0xF1, 0xEB);
            style.setFont(bold);
            style.setBorderBottom(BorderStyle.THIN);
            return style;
        }
    }
}
