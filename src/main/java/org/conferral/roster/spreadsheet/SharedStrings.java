package org.conferral.roster.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook point to; formatting inside a text is dropped, reading aids for Asian scripts too. */
final class SharedStrings extends DefaultHandler implements AutoCloseable {

    /** About a third of this is what a roster of 100,000 rows has in texts. */
    private static final long CHARACTERS_IN_MEMORY = 4L << 20;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final TextStore texts = new TextStore(CHARACTERS_IN_MEMORY);
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean reading;
    private int phonetic;

    SharedStrings(int longest) {
        this.longest = longest;
    }

    String get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new UnusableFile(FileCode.CORRUPT);
        }
        return texts.get(index);
    }

    @Override
    public void close() {
        texts.close();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> reading = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "si" -> texts.add(unescaped(text.toString()));
            case "rPh" -> phonetic--;
            case "t" -> reading = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (!reading) {
            return;
        }
        if (text.length() + length > longest) {
            throw new UnusableFile(FileCode.CELL_TOO_LONG, longest);
        }
        text.append(chars, start, length);
    }

    /** Workbooks write characters that XML cannot hold as {@code _x0007_}. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
