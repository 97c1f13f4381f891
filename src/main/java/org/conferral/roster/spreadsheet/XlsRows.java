package org.conferral.roster.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.usermodel.CellType;
import org.conferral.roster.Cell;
import org.conferral.roster.Cell.Kind;
import org.conferral.roster.Cell.Origin;
import org.conferral.roster.FileCode;
import org.conferral.roster.RowSink;
import org.conferral.roster.SheetRow;
import org.conferral.roster.UnusableFile;

/** Hands over the rows of one sheet of a workbook of Excel 97 to 2003 while its records stream by. */
final class XlsRows implements HSSFListener {

    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final int wanted;
    private final Limits limits;
    private final RowSink sink;
    private final List<Cell> row = new ArrayList<>();
    private SSTRecord texts = new SSTRecord();
    private boolean from1904;
    private int part = -1;
    private int depth;
    private int number;
    private long cells;
    private int awaited = -1;

    /** @param wanted which part of the file the sheet is, counted from 0 behind the workbook's own */
    XlsRows(int wanted, Limits limits, RowSink sink) {
        this.wanted = wanted;
        this.limits = limits;
        this.sink = sink;
    }

    @Override
    public void processRecord(Record record) {
        formats.processRecord(record);
        if (record instanceof BOFRecord) {
            // a chart inside a sheet is a part within a part
            part += depth++ == 0 ? 1 : 0;
        } else if (record instanceof EOFRecord) {
            end();
        } else if (part == 0) {
            remember(record);
        } else if (part == wanted + 1 && depth == 1) {
            read(record);
        }
    }

    private void remember(Record record) {
        if (record instanceof SSTRecord strings) {
            texts = strings;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    private void end() {
        if (--depth == 0 && part == wanted + 1) {
            hand();
            throw new XmlParts.EnoughRead();
        }
    }

    private void read(Record record) {
        if (record instanceof StringRecord result && awaited >= 0) {
            put(awaited, Cell.text(result.getString(), Origin.FORMULA));
            awaited = -1;
        } else if (record instanceof CellValueRecordInterface cell) {
            reach(cell.getRow() + 1);
            put(cell.getColumn(), value(cell));
        }
    }

    private void reach(int next) {
        if (next < number) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
        if (next > number) {
            hand();
            number = next;
        }
        if (++cells > limits.cells()) {
            throw new UnusableFile(FileCode.TOO_MANY_CELLS, limits.cells());
        }
    }

    private void hand() {
        boolean more = row.isEmpty() || sink.take(new SheetRow(number, row));
        row.clear();
        awaited = -1;
        if (!more) {
            throw new XmlParts.EnoughRead();
        }
    }

    private void put(int column, Cell value) {
        if (value.isBlank()) {
            return;
        }
        if (value.text().length() > limits.cellLength()) {
            throw UnusableFile.at(number, FileCode.CELL_TOO_LONG, limits.cellLength(), number);
        }
        while (row.size() <= column) {
            row.add(Cell.EMPTY);
        }
        row.set(column, value);
    }

    private Cell value(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            boolean known = label.getSSTIndex() >= 0 && label.getSSTIndex() < texts.getNumUniqueStrings();
            return known ? Cell.text(texts.getString(label.getSSTIndex()).getString(), Origin.TYPED) : corrupt();
        }
        if (cell instanceof NumberRecord value) {
            return number(cell, value.getValue(), Origin.TYPED);
        }
        if (cell instanceof FormulaRecord formula) {
            return result(formula);
        }
        if (cell instanceof BoolErrRecord value) {
            return value.isBoolean()
                    ? truth(value.getBooleanValue(), Origin.TYPED)
                    : error(value.getErrorValue(), Origin.TYPED);
        }
        return cell instanceof LabelRecord label ? Cell.text(label.getValue(), Origin.TYPED) : Cell.EMPTY;
    }

    /** What a formula last gave; a text comes in a record of its own. */
    private Cell result(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaited = formula.getColumn();
            return Cell.EMPTY;
        }
        if (type == CellType.BOOLEAN) {
            return truth(formula.getCachedBooleanValue(), Origin.FORMULA);
        }
        return type == CellType.ERROR
                ? error(formula.getCachedErrorValue(), Origin.FORMULA)
                : number(formula, formula.getValue(), Origin.FORMULA);
    }

    private Cell number(CellValueRecordInterface cell, double value, Origin origin) {
        int index = formats.getFormatIndex(cell);
        String format = formats.getFormatString(cell);
        boolean date = format != null && NumberCells.isDateFormat(index, format) && NumberCells.isDay(value);
        return date
                ? NumberCells.day(value, from1904, origin)
                : NumberCells.number(value, format == null ? "General" : format, origin);
    }

    private static Cell truth(boolean value, Origin origin) {
        return Cell.of(Kind.BOOLEAN, value ? "TRUE" : "FALSE", origin);
    }

    private static Cell error(int code, Origin origin) {
        return Cell.of(Kind.ERROR, ErrorEval.getText(code), origin);
    }

    private static Cell corrupt() {
        throw new UnusableFile(FileCode.CORRUPT);
    }
}
