package org.conferral.roster.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The styles of a workbook with each of them once more in red, so that a cell is marked and keeps its font, format and borders. */
final class MarkedStyles {

    static final String RED = "FFFDD5D0";
    static final String NOTE = "FFFFF6DB";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<List<XMLEvent>> formats = new ArrayList<>();
    private final Set<String> redFills = new HashSet<>();
    private final Map<Integer, Integer> plain = new HashMap<>();
    private int fills;
    private boolean inFills;
    private boolean inFormats;
    private int depth;

    /** Reads the styles part of a workbook. */
    static MarkedStyles of(InputStream part) throws XMLStreamException {
        MarkedStyles styles = new MarkedStyles();
        XMLEventWriter out = XmlEvents.writer(styles.written);
        XmlEvents.each(part, event -> styles.take(event, out));
        out.close();
        styles.pair();
        return styles;
    }

    byte[] bytes() {
        return written.toByteArray();
    }

    /** How many styles the workbook had; the one of the notes comes after their red copies. */
    int count() {
        return formats.size();
    }

    int red(int style) {
        return plain(style) + count();
    }

    int note() {
        return 2 * count();
    }

    /** The style without the red that an earlier marking has left. */
    int plain(int style) {
        return plain.getOrDefault(style, style);
    }

    private void take(XMLEvent event, XMLEventWriter out) throws XMLStreamException {
        if (event.isStartElement()) {
            start(event.asStartElement());
        }
        if (inFormats && depth > 0) {
            formats.get(formats.size() - 1).add(event);
        }
        if (event.isEndElement()) {
            end(event.asEndElement().getName(), out);
        }
        out.add(event.isStartElement() ? uncounted(event.asStartElement()) : event);
    }

    private void start(StartElement element) {
        String name = element.getName().getLocalPart();
        if (inFormats) {
            if (depth++ == 0) {
                formats.add(new ArrayList<>());
            }
        } else if (name.equals("fills")) {
            inFills = true;
        } else if (name.equals("fill") && inFills) {
            fills++;
        } else if (name.equals("fgColor") && inFills && RED.equals(XmlEvents.attribute(element, "rgb"))) {
            redFills.add(String.valueOf(fills - 1));
        } else if (name.equals("cellXfs")) {
            inFormats = true;
        }
    }

    private void end(QName name, XMLEventWriter out) throws XMLStreamException {
        if (inFormats && depth > 0) {
            depth--;
        } else if (inFormats) {
            inFormats = false;
            copies(name, out);
        } else if (name.getLocalPart().equals("fills")) {
            inFills = false;
            fill(name, RED, out);
            fill(name, NOTE, out);
        }
    }

    /** Counts are optional, and would be wrong now. */
    private static XMLEvent uncounted(StartElement element) {
        String name = element.getName().getLocalPart();
        return name.equals("fills") || name.equals("cellXfs")
                ? XmlEvents.with(element, Map.of(), Set.of("count"))
                : element;
    }

    private void copies(QName parent, XMLEventWriter out) throws XMLStreamException {
        Map<String, String> red = Map.of("fillId", String.valueOf(fills), "applyFill", "1");
        for (List<XMLEvent> format : formats) {
            out.add(XmlEvents.with(format.get(0).asStartElement(), red, Set.of()));
            for (XMLEvent event : format.subList(1, format.size())) {
                out.add(event);
            }
        }
        Map<String, String> note = new HashMap<>(Map.of("numFmtId", "49", "fontId", "0", "borderId", "0"));
        note.putAll(Map.of("fillId", String.valueOf(fills + 1), "applyFill", "1", "applyNumberFormat", "1"));
        XmlEvents.element(out, parent, "xf", note, "");
    }

    private static void fill(QName parent, String colour, XMLEventWriter out) throws XMLStreamException {
        XmlEvents.start(out, parent, "fill", Map.of());
        XmlEvents.start(out, parent, "patternFill", Map.of("patternType", "solid"));
        XmlEvents.element(out, parent, "fgColor", Map.of("rgb", colour), "");
        XmlEvents.element(out, parent, "bgColor", Map.of("indexed", "64"), "");
        XmlEvents.end(out, parent, "patternFill");
        XmlEvents.end(out, parent, "fill");
    }

    /** Finds for each red style the one it was copied from. */
    private void pair() {
        Map<String, Integer> originals = new HashMap<>();
        for (int i = 0; i < formats.size(); i++) {
            if (!isRed(i)) {
                originals.putIfAbsent(look(i), i);
            }
        }
        for (int i = 0; i < formats.size(); i++) {
            if (isRed(i)) {
                plain.put(i, originals.getOrDefault(look(i), 0));
            }
        }
    }

    private boolean isRed(int format) {
        return redFills.contains(XmlEvents.attribute(formats.get(format).get(0).asStartElement(), "fillId"));
    }

    /** Everything about a style but its fill. */
    private String look(int format) {
        List<String> parts = new ArrayList<>();
        Iterator<Attribute> attributes =
                formats.get(format).get(0).asStartElement().getAttributes();
        attributes.forEachRemaining(attribute -> parts.add(attribute.getName() + "=" + attribute.getValue()));
        parts.removeIf(part -> part.startsWith("fillId=") || part.startsWith("applyFill="));
        String attributesAlone = parts.stream().sorted().collect(Collectors.joining(" "));
        return attributesAlone
                + formats.get(format).stream().skip(1).map(String::valueOf).collect(Collectors.joining());
    }
}
