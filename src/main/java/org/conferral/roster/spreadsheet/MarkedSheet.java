package org.conferral.roster.spreadsheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.conferral.roster.CellAddress;

/** A sheet while it is copied: wrong cells turn red, notes stand in two columns of their own, everything else stays as it is. */
final class MarkedSheet implements XmlEvents.Taker {

    private final MarkedStyles styles;
    private final RepairNotes notes;
    private final RepairNotes.Headings headings;
    private final int headerRow;
    private final int column;
    private final XMLEventWriter out;
    private final TreeSet<Integer> missing = new TreeSet<>();
    private boolean noted;
    private int row;
    private int cell;
    private int skipping;

    MarkedSheet(MarkedStyles styles, MarkedTable table, XMLEventWriter out) {
        this.styles = styles;
        this.notes = table.notes();
        this.headings = table.headings();
        this.headerRow = table.table().headerRow();
        this.column = table.column();
        this.out = out;
    }

    @Override
    public void take(XMLEvent event) throws XMLStreamException {
        if (skipping > 0) {
            skipping += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        } else if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isEndElement() && is(event.asEndElement().getName(), "row")) {
            endRow(event.asEndElement().getName());
            out.add(event);
        } else {
            out.add(event);
        }
    }

    private static boolean is(QName name, String local) {
        return name.getLocalPart().equals(local);
    }

    private void start(StartElement element) throws XMLStreamException {
        switch (element.getName().getLocalPart()) {
            case "dimension" -> skipping = 1;
            case "row" -> startRow(element);
            case "c" -> startCell(element);
            default -> out.add(element);
        }
    }

    private void startRow(StartElement element) throws XMLStreamException {
        String number = XmlEvents.attribute(element, "r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number.trim());
        cell = -1;
        noted = false;
        missing.clear();
        notes.wrong(row).forEach(letter -> missing.add(CellAddress.index(letter)));
        out.add(XmlEvents.with(element, Map.of(), Set.of("spans")));
    }

    private void startCell(StartElement element) throws XMLStreamException {
        String reference = XmlEvents.attribute(element, "r");
        cell = reference.isEmpty() ? cell + 1 : CellAddress.index(reference.replaceAll("\\d", ""));
        addBefore(element.getName(), cell);
        if (row >= headerRow && (cell == column || cell == column + 1)) {
            skipping = 1;
            return;
        }
        String style = XmlEvents.attribute(element, "s");
        int before = style.isEmpty() ? 0 : Integer.parseInt(style.trim());
        int after = missing.remove(cell) ? styles.red(before) : styles.plain(before);
        out.add(after == before ? element : XmlEvents.with(element, Map.of("s", String.valueOf(after)), Set.of()));
    }

    private void endRow(QName name) throws XMLStreamException {
        addBefore(name, Integer.MAX_VALUE);
    }

    /** Adds what has no cell yet and stands to the left of a column: empty cells that are wrong, and the notes. */
    private void addBefore(QName like, int next) throws XMLStreamException {
        while (!missing.isEmpty() && missing.first() < next) {
            int empty = missing.pollFirst();
            XmlEvents.element(out, like, "c", at(empty, styles.red(0)), "");
        }
        if (!noted && next > column + 1) {
            noted = true;
            addNotes(like);
        }
    }

    private void addNotes(QName like) throws XMLStreamException {
        if (row == headerRow) {
            text(like, column, headings.suggestion());
            text(like, column + 1, headings.repair());
        } else if (!notes.of(row).isEmpty()) {
            text(like, column, notes.suggestions(row));
            text(like, column + 1, notes.texts(row));
        }
    }

    private void text(QName like, int index, String text) throws XMLStreamException {
        Map<String, String> attributes = new java.util.HashMap<>(at(index, styles.note()));
        attributes.put("t", "inlineStr");
        XmlEvents.start(out, like, "c", attributes);
        XmlEvents.start(out, like, "is", Map.of());
        XmlEvents.element(out, like, "t", Map.of(), printable(text));
        XmlEvents.end(out, like, "is");
        XmlEvents.end(out, like, "c");
    }

    /** What XML can hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Map<String, String> at(int index, int style) {
        return Map.of("r", CellAddress.letters(index) + row, "s", String.valueOf(style));
    }
}
