package org.conferral.roster.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conferral.roster.Cell;
import org.conferral.roster.FileCode;
import org.conferral.roster.RowSink;
import org.conferral.roster.SheetRow;
import org.conferral.roster.UnusableFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands over the rows of one sheet of an OpenDocument spreadsheet while it is being parsed. */
final class OdsRows extends DefaultHandler {

    /** What stands in a cell besides its text: remarks, reading aids, drawings, and what was deleted. */
    private static final Set<String> BESIDE =
            Set.of("annotation", "ruby-text", "tracked-changes", "shapes", "frame", "custom-shape");

    private final String sheet;
    private final Limits limits;
    private final RowSink sink;
    private final List<Cell> row = new ArrayList<>();
    private final OdsCell cell;
    private int depth;
    private boolean inSheet;
    private int beside;
    private int number = 1;
    private int column;
    private int rowRepeats;
    private int cellRepeats;
    private long cells;

    OdsRows(String sheet, Limits limits, RowSink sink) {
        this.sheet = sheet;
        this.limits = limits;
        this.sink = sink;
        this.cell = new OdsCell(limits.cellLength());
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("table")) {
            depth++;
            inSheet = depth == 1 && attribute(attributes, "name").equals(sheet) || inSheet && depth > 1;
        }
        beside += BESIDE.contains(localName) ? 1 : 0;
        if (isRead()) {
            read(localName, attributes);
        }
    }

    private boolean isRead() {
        return inSheet && depth == 1 && beside == 0;
    }

    private void read(String localName, Attributes attributes) {
        switch (localName) {
            case "table-row" -> startRow(attributes);
            case "table-cell", "covered-table-cell" -> startCell(attributes);
            case "p" -> cell.paragraph(number);
            case "s" -> cell.blanks(repeats(attribute(attributes, "c")), number);
            case "tab", "line-break" -> cell.blanks(1, number);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (isRead()) {
            switch (localName) {
                case "p" -> cell.paragraphEnds();
                case "table-cell", "covered-table-cell" -> endCell();
                case "table-row" -> endRow();
                default -> {}
            }
        }
        beside -= BESIDE.contains(localName) ? 1 : 0;
        if (localName.equals("table") && --depth == 0 && inSheet) {
            throw new XmlParts.EnoughRead();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (isRead()) {
            cell.text(chars, start, length, number);
        }
    }

    private void startRow(Attributes attributes) {
        rowRepeats = repeats(attribute(attributes, "number-rows-repeated"));
        row.clear();
        column = 0;
    }

    private void startCell(Attributes attributes) {
        cellRepeats = repeats(attribute(attributes, "number-columns-repeated"));
        cell.begin(attributes);
    }

    /** A value may stand for many cells alike; nothing but blanks may do so for very many. */
    private void endCell() {
        Cell value = cell.value();
        if (!value.isBlank()) {
            if (column + cellRepeats > limits.columns()) {
                throw UnusableFile.at(number, FileCode.TOO_MANY_COLUMNS, limits.columns(), number);
            }
            while (row.size() < column) {
                row.add(Cell.EMPTY);
            }
            for (int i = 0; i < cellRepeats; i++) {
                row.add(value);
            }
        }
        column = (int) Math.min((long) column + cellRepeats, Integer.MAX_VALUE - 1);
    }

    private void endRow() {
        if (row.isEmpty()) {
            number = (int) Math.min((long) number + rowRepeats, Integer.MAX_VALUE - 1);
            return;
        }
        for (int i = 0; i < rowRepeats; i++) {
            cells += row.size();
            if (number > limits.rows()) {
                throw new UnusableFile(FileCode.TOO_MANY_ROWS, limits.rows());
            }
            if (cells > limits.cells()) {
                throw new UnusableFile(FileCode.TOO_MANY_CELLS, limits.cells());
            }
            if (!sink.take(new SheetRow(number++, row))) {
                throw new XmlParts.EnoughRead();
            }
        }
    }

    /** An attribute by its local name, whatever prefix a program uses; empty when it is not there. */
    static String attribute(Attributes attributes, String localName) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(localName)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static int repeats(String given) {
        try {
            return given.isEmpty() ? 1 : Math.max(1, Integer.parseInt(given.trim()));
        } catch (NumberFormatException broken) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
    }
}
