package org.conferral.roster.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the cells of a workbook are shown: which numbers are dates, which carry leading zeros or fixed decimals. */
final class CellFormats extends DefaultHandler {

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private boolean inCells;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("numFmt")) {
            custom.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
        } else if (localName.equals("cellXfs")) {
            inCells = true;
        } else if (inCells && localName.equals("xf")) {
            formats.add(number(attributes.getValue("numFmtId")));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("cellXfs")) {
            inCells = false;
        }
    }

    boolean isDate(int style) {
        return dates.computeIfAbsent(format(style), CellFormats.this::isDateFormat);
    }

    /** The format by which cells of a style show their numbers. */
    String of(int style) {
        return pattern(format(style));
    }

    private boolean isDateFormat(int format) {
        boolean eastAsian = format >= 27 && format <= 36 || format >= 50 && format <= 58;
        return eastAsian && !custom.containsKey(format) || NumberCells.isDateFormat(format, pattern(format));
    }

    private int format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : 0;
    }

    private String pattern(int format) {
        String builtin = BuiltinFormats.getBuiltinFormat(format);
        return custom.getOrDefault(format, builtin == null ? "General" : builtin);
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.trim());
        } catch (NumberFormatException odd) {
            return 0;
        }
    }
}
