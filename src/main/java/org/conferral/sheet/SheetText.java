package org.conferral.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Words as lines of a sheet. */
final class SheetText {

    private static final String MISSING = "\u25a1";

    private final PDType0Font font;

    SheetText(PDType0Font font) {
        this.font = font;
    }

    /** The words in lines that are no wider than this. */
    List<String> broken(String words, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : drawable(words).split("(?<=[ /:#-])")) {
            for (String part : fitting(piece, size, room)) {
                if (line.length() > 0 && width(line + part, size) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is longer than a line, in parts that are not. */
    private List<String> fitting(String piece, float size, float room) throws IOException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int letter : piece.codePoints().toArray()) {
            if (width(part + Character.toString(letter), size) > room) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        }
        parts.add(part.toString());
        return parts;
    }

    private float width(String words, float size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    /** The words with a box for each letter the font does not have; what they say stands in the structure all the same. */
    private String drawable(String words) {
        StringBuilder drawn = new StringBuilder();
        words.codePoints().forEach(letter -> drawn.append(hasLetter(letter) ? Character.toString(letter) : MISSING));
        return drawn.toString();
    }

    private boolean hasLetter(int letter) {
        try {
            return !Character.isISOControl(letter) && font.hasGlyph(letter);
        } catch (IOException e) {
            return false;
        }
    }
}
