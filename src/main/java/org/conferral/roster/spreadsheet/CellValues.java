package org.conferral.roster.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.conferral.roster.Cell;
import org.conferral.roster.Cell.Kind;
import org.conferral.roster.Cell.Origin;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** Turns what a workbook writes for a cell into the value a clerk sees there. */
final class CellValues {

    /** Spreadsheet programs know no day after 9999-12-31. */
    private static final int AFTER_LAST_DAY = 2_958_466;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;

    CellValues(SharedStrings strings, CellFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    Cell of(SheetParts.RawCell raw, String text) {
        if (raw.formula && !raw.valued) {
            return new Cell(Kind.EMPTY, "", "", Origin.FORMULA_WITHOUT_VALUE);
        }
        if (!raw.valued) {
            return Cell.EMPTY;
        }
        return typed(raw, text, raw.formula ? Origin.FORMULA : Origin.TYPED);
    }

    private Cell typed(SheetParts.RawCell raw, String text, Origin origin) {
        String type = raw.type == null ? "n" : raw.type;
        return switch (type) {
            case "s" -> text(strings.get(index(text)), origin);
            case "str", "inlineStr" -> text(SharedStrings.unescaped(text), origin);
            case "b" -> same(Kind.BOOLEAN, text.equals("1") || text.equals("true") ? "TRUE" : "FALSE", origin);
            case "e" -> same(Kind.ERROR, text, origin);
            case "d" -> same(Kind.DATE, text, origin);
            default -> number(raw.style, text, origin);
        };
    }

    private Cell number(int style, String text, Origin origin) {
        if (text.isBlank()) {
            return Cell.EMPTY;
        }
        double value;
        try {
            value = Double.parseDouble(text.trim());
        } catch (NumberFormatException broken) {
            return text(text, origin);
        }
        if (formats.isDate(style) && DateUtil.isValidExcelDate(value) && value < AFTER_LAST_DAY) {
            return same(Kind.DATE, date(value), origin);
        }
        if (!Double.isFinite(value)) {
            return same(Kind.ERROR, "#NUM!", origin);
        }
        BigDecimal exact = plain(value);
        return new Cell(Kind.NUMBER, exact.toPlainString(), formats.shown(style, exact), origin);
    }

    private String date(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        if (moment == null) {
            return NumberToTextConverter.toText(value);
        }
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return day ? moment.toLocalDate().toString() : moment.toString();
    }

    /** Fifteen digits, as Excel shows them: 3.7 and not 3.7000000000000002. */
    private static BigDecimal plain(double value) {
        BigDecimal shown = new BigDecimal(NumberToTextConverter.toText(value));
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Cell text(String text, Origin origin) {
        return text.isEmpty() ? Cell.EMPTY : same(Kind.TEXT, text, origin);
    }

    private static Cell same(Kind kind, String text, Origin origin) {
        return new Cell(kind, text, text, origin);
    }

    private static int index(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }
}
