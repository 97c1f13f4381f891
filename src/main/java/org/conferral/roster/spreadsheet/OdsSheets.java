package org.conferral.roster.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conferral.roster.FileCode;
import org.conferral.roster.FileFacts;
import org.conferral.roster.UnusableFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets an OpenDocument spreadsheet shows and from which day it counts. */
final class OdsSheets extends DefaultHandler {

    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<String> visible = new ArrayList<>();
    private LocalDate dayZero = FileFacts.USUAL_DAY_ZERO;
    private String style = "";
    private int depth;

    /** The names of the sheets, in order. */
    List<String> visible() {
        if (visible.isEmpty()) {
            throw new UnusableFile(FileCode.EMPTY);
        }
        return List.copyOf(visible);
    }

    LocalDate dayZero() {
        return dayZero;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "null-date" -> dayZero = day(OdsRows.attribute(attributes, "date-value"));
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

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException odd) {
            return FileFacts.USUAL_DAY_ZERO;
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("table")) {
            depth--;
        }
    }
}
