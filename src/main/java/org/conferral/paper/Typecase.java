package org.conferral.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** The letters one document has used, by the fonts they come from. */
final class Typecase {

    private static final int BOX = 0x25A1;

    private final Map<Typeface, Set<Integer>> used = new LinkedHashMap<>();
    private boolean lacking;

    /** The words as they can be drawn: Arabic letters joined, and a box for every letter that no font has. */
    String drawable(String words, Style style) {
        StringBuilder drawn = new StringBuilder(words.length());
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        Joining.joined(composed).codePoints().forEach(letter -> draw(letter, style, drawn));
        return drawn.toString();
    }

    private void draw(int letter, Style style, StringBuilder drawn) {
        int type = Character.getType(letter);
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || type == Character.CONTROL) {
            drawn.append(' ');
        } else if (type == Character.FORMAT) {
            return;
        } else if (style.has(letter)) {
            drawn.appendCodePoint(letter);
        } else if (Joining.isForm(letter)) {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(plain -> drawn.appendCodePoint(style.has(plain) ? plain : lacking()));
        } else {
            drawn.appendCodePoint(lacking());
        }
    }

    private int lacking() {
        lacking = true;
        return BOX;
    }

    /** Whether a letter was asked for that no font has. */
    boolean isLacking() {
        return lacking;
    }

    /** Takes letters out for use: their glyphs, as hexadecimal numbers. */
    void take(Typeface face, CharSequence letters, StringBuilder out) {
        Set<Integer> blocks = used.computeIfAbsent(face, any -> new HashSet<>());
        letters.codePoints().forEach(letter -> {
            blocks.add(Typeface.block(letter));
            hex(out, face.glyph(letter));
        });
    }

    private static void hex(StringBuilder out, int glyph) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(glyph >> shift & 0xF, 16));
        }
    }

    /** The name of a font inside the document. */
    static String nameOf(Typeface face) {
        return face == Typeface.TEXT ? "T" : face == Typeface.BOLD ? "B" : "D";
    }

    /** The fonts with the letters that were taken. */
    COSDictionary fonts() throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Typeface, Set<Integer>> face : used.entrySet()) {
            fonts.setItem(
                    nameOf(face.getKey()), face.getKey().piece(face.getValue()).font());
        }
        return fonts;
    }
}
