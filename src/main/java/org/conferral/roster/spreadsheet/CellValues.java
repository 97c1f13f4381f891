package org.conferral.roster.spreadsheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.conferral.roster.Cell;
import org.conferral.roster.Cell.Kind;
import org.conferral.roster.Cell.Origin;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;

/** Turns what a workbook writes for a cell into the value a clerk sees there. */
final class CellValues implements AutoCloseable {

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;

    CellValues(SharedStrings strings, CellFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    @Override
    public void close() {
        strings.close();
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
            case "s" -> Cell.text(strings.get(index(text)), origin);
            case "str", "inlineStr" -> Cell.text(SharedStrings.unescaped(text), origin);
            case "b" -> Cell.of(Kind.BOOLEAN, text.equals("1") || text.equals("true") ? "TRUE" : "FALSE", origin);
            case "e" -> Cell.of(Kind.ERROR, text, origin);
            case "d" -> day(text, origin);
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
            return Cell.text(text, origin);
        }
        return formats.isDate(style) && NumberCells.isDay(value)
                ? NumberCells.day(value, from1904, origin)
                : NumberCells.number(value, formats.of(style), origin);
    }

    /** A day or a moment as text, which workbooks of the strict kind write. */
    private static Cell day(String text, Origin origin) {
        try {
            String moment = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return moment.indexOf('T') < 0
                    ? Cell.of(Kind.DATE, text, origin)
                    : NumberCells.day(LocalDateTime.parse(moment), origin);
        } catch (DateTimeParseException other) {
            return Cell.of(Kind.DATE, text, origin);
        }
    }

    private static int index(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }
}
