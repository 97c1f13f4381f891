package org.conferral.roster.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets an OpenDocument spreadsheet shows. */
final class OdsSheets extends DefaultHandler {

    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<String> visible = new ArrayList<>();
    private String style = "";
    private int depth;

    /** The names of the sheets, in order. */
    List<String> visible() {
        if (visible.isEmpty()) {
            throw new UnusableFile(FileCode.EMPTY);
        }
        return List.copyOf(visible);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "style" -> style = OdsRows.attribute(attributes, "name");
            case "table-properties" -> {
                if (OdsRows.attribute(attributes, "display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> {
                if (depth++ == 0 && !hiddenStyles.contains(OdsRows.attribute(attributes, "style-name"))) {
                    visible.add(OdsRows.attribute(attributes, "name"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("table")) {
            depth--;
        }
    }
}
