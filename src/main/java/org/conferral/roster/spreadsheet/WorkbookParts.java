package org.conferral.roster.spreadsheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets a workbook has and from which year it counts its days. */
final class WorkbookParts extends DefaultHandler {

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean from1904;

    /** Relation ids of the visible sheets by name. */
    Map<String, String> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (localName.equals("sheet") && isVisible(attributes)) {
            sheets.putIfAbsent(attributes.getValue("name"), relation(attributes));
        }
    }

    private static boolean isVisible(Attributes attributes) {
        String state = attributes.getValue("state");
        return state == null || state.equals("visible");
    }

    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
