package org.conferral.roster.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.conferral.roster.Cell;
import org.conferral.roster.FileCode;
import org.conferral.roster.RowSink;
import org.conferral.roster.SheetRow;
import org.conferral.roster.UnusableFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands over the rows of a sheet while it is being parsed. */
final class SheetParts extends DefaultHandler {

    private final CellValues values;
    private final Limits limits;
    private final RowSink sink;
    private final StringBuilder text = new StringBuilder();
    private final List<Cell> row = new ArrayList<>();
    private final RawCell cell = new RawCell();
    private int number;
    private long cells;
    private boolean reading;
    private int phonetic;

    SheetParts(CellValues values, Limits limits, RowSink sink) {
        this.values = values;
        this.limits = limits;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> cell.formula = true;
            case "rPh" -> phonetic++;
            case "v" -> startText(true);
            case "is" -> cell.overwritten = cell.valued;
            case "t" -> startText(phonetic == 0 && "inlineStr".equals(cell.type) && !cell.overwritten);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> phonetic--;
            case "v", "t" -> reading = false;
            case "sheetData" -> throw new XmlParts.EnoughRead();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!reading) {
            return;
        }
        if (text.length() + length > limits.cellLength()) {
            throw UnusableFile.at(number, FileCode.CELL_TOO_LONG, limits.cellLength(), number);
        }
        text.append(chars, start, length);
    }

    private void startRow(String given) {
        int next = given == null ? number + 1 : parsed(given);
        if (next <= number) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
        if (next > limits.rows()) {
            throw new UnusableFile(FileCode.TOO_MANY_ROWS, limits.rows());
        }
        number = next;
        row.clear();
    }

    private void startCell(Attributes attributes) {
        if (++cells > limits.cells()) {
            throw new UnusableFile(FileCode.TOO_MANY_CELLS, limits.cells());
        }
        String reference = attributes.getValue("r");
        cell.column = reference == null ? cell.column + 1 : column(reference);
        cell.type = attributes.getValue("t");
        String style = attributes.getValue("s");
        cell.style = style == null ? 0 : parsed(style);
        cell.formula = false;
        cell.valued = false;
        cell.overwritten = false;
        text.setLength(0);
    }

    private void startText(boolean wanted) {
        reading = wanted;
        cell.valued = true;
    }

    private void endCell() {
        Cell value = values.of(cell, text.toString());
        if (value.isBlank()) {
            return;
        }
        if (cell.column >= limits.columns()) {
            throw UnusableFile.at(number, FileCode.TOO_MANY_COLUMNS, limits.columns(), number);
        }
        while (row.size() <= cell.column) {
            row.add(Cell.EMPTY);
        }
        row.set(cell.column, value);
    }

    private void endRow() {
        cell.column = -1;
        if (!row.isEmpty() && !sink.take(new SheetRow(number, row))) {
            throw new XmlParts.EnoughRead();
        }
    }

    /** The column of a reference such as {@code AB12}, counted from 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 8; i++) {
            char letter = Character.toUpperCase(reference.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column < 1) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
        return column - 1;
    }

    private static int parsed(String number) {
        try {
            return Math.toIntExact(Long.parseLong(number.trim()));
        } catch (NumberFormatException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        } catch (ArithmeticException tooLarge) {
            throw new UnusableFile(FileCode.TOO_MANY_ROWS, Integer.MAX_VALUE);
        }
    }

    /** What is known of the cell being parsed. */
    static final class RawCell {
        int column = -1;
        String type;
        int style;
        boolean formula;
        boolean valued;

        /** Some programs write a new value in front of the text it replaces, and leave that in its place. */
        boolean overwritten;
    }
}
