package org.conferral.roster.spreadsheet;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet of a workbook being filled in as a clerk would, by row numbers and cell names such as B3. */
final class Grid {

    static final String[] HEAD = {"Student ID", "First name", "Last name", "Email"};
    static final Object[] ADA = {"00123", "Ada", "Okafor", "ada@x.edu"};
    static final Object[] BO = {"00124", "Bo", "Li", "bo@x.edu"};

    private final Sheet sheet;

    Grid(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Fills a row from its first column on; an empty text leaves its cell empty. */
    Grid row(int number, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                put(cell(CellReference.convertNumToColString(i) + number), values[i]);
            }
        }
        return this;
    }

    Grid put(String place, Object value) {
        put(cell(place), value);
        return this;
    }

    Grid put(String place, Object value, String format) {
        put(cell(place), value);
        return format(place, format);
    }

    Grid format(String place, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell(place).setCellStyle(style);
        return this;
    }

    /** Puts a formula with the value that it gives. */
    Grid formula(String place, String formula) {
        cell(place).setCellFormula(formula);
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(place));
        return this;
    }

    Grid merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Cell cell(String place) {
        CellReference at = new CellReference(place);
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            format(cell.getAddress().formatAsString(), "dd/mm/yyyy");
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
