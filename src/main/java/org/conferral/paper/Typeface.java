package org.conferral.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that all documents share. It is read once, and cut once for every set of blocks of letters that some document needs; most documents
 * need the same.
 */
final class Typeface {

    static final Typeface TEXT = load("DejaVuSansCondensed.ttf");
    static final Typeface BOLD = load("DejaVuSansCondensed-Bold.ttf");
    static final Typeface DISPLAY = load("DejaVuSerif.ttf");

    private static final int KEPT = 48;
    private static final int BLOCK_BITS = 6;
    private static final int EM = 1000;
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float scale;
    private final Map<Set<Integer>, FontPiece> pieces = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Integer>, FontPiece> eldest) {
            return size() > KEPT;
        }
    };

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.name = font.getName();
        this.letters = font.getUnicodeCmapLookup();
        this.scale = (float) EM / font.getUnitsPerEm();
    }

    private static Typeface load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String name() {
        return name;
    }

    boolean has(int letter) {
        return glyph(letter) != 0;
    }

    int glyph(int letter) {
        return letters.getGlyphId(letter);
    }

    /** How wide a letter is, in thousandths of the size of the font. */
    float width(int letter) {
        return glyphWidth(glyph(letter));
    }

    float glyphWidth(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int block(int letter) {
        return letter >> BLOCK_BITS;
    }

    FontMeasures measures() throws IOException {
        return FontMeasures.of(font, scale);
    }

    /** The font with the letters of these blocks only. */
    FontPiece piece(Set<Integer> blocks) {
        synchronized (pieces) {
            return pieces.computeIfAbsent(Set.copyOf(blocks), this::cut);
        }
    }

    private FontPiece cut(Set<Integer> blocks) {
        try {
            Set<Integer> wanted = lettersOf(blocks);
            TTFSubsetter scissors = new TTFSubsetter(font, TABLES);
            scissors.addAll(wanted);
            Map<Integer, Integer> places = new LinkedHashMap<>();
            scissors.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            scissors.writeToStream(program);
            return FontPiece.of(this, wanted, places, program.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Integer> lettersOf(Set<Integer> blocks) {
        Set<Integer> wanted = new TreeSet<>();
        for (int block : new HashSet<>(blocks)) {
            int first = block << BLOCK_BITS;
            for (int letter = first; letter < first + (1 << BLOCK_BITS); letter++) {
                if (has(letter)) {
                    wanted.add(letter);
                }
            }
        }
        return wanted;
    }
}
