package org.conferral.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A piece of a font, ready to be put into a document: a composite font whose codes are the glyphs of the whole font (ISO 32000-1, 9.7).
 *
 * @param tag six letters that tell pieces of one font apart
 */
record FontPiece(
        String tag,
        FontMeasures measures,
        Packed program,
        Packed places,
        Packed meanings,
        SortedMap<Integer, Integer> widths,
        String face) {

    private static final int TAG = 6;
    private static final int LETTERS = 26;
    private static final int SECTION = 100;
    private static final int DEFAULT_WIDTH = 1000;

    static FontPiece of(Typeface face, Set<Integer> letters, Map<Integer, Integer> places, byte[] program)
            throws IOException {
        SortedMap<Integer, String> meanings = new TreeMap<>();
        letters.forEach(letter -> meanings.putIfAbsent(face.glyph(letter), meaning(letter)));
        SortedMap<Integer, Integer> widths = new TreeMap<>();
        places.keySet().forEach(glyph -> widths.put(glyph, Math.round(face.glyphWidth(glyph))));
        return new FontPiece(
                tag(letters),
                face.measures(),
                Packed.of(program),
                Packed.of(map(places)),
                Packed.of(toUnicode(meanings).getBytes(StandardCharsets.US_ASCII)),
                widths,
                face.name());
    }

    /** What a letter says when it is copied: a form of an Arabic letter says the letter. */
    private static String meaning(int letter) {
        String itself = Character.toString(letter);
        return Joining.isForm(letter) ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
    }

    /** The same letters are tagged the same, so that the same document is the same file. */
    private static String tag(Set<Integer> letters) {
        StringBuilder tag = new StringBuilder();
        int rest = letters.hashCode() & Integer.MAX_VALUE;
        for (int i = 0; i < TAG; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }

    /** Where in the piece the glyphs of the whole font are, two bytes each. */
    private static byte[] map(Map<Integer, Integer> places) {
        int last = places.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        byte[] map = new byte[2 * (last + 1)];
        places.forEach((glyph, place) -> {
            map[2 * glyph] = (byte) (place >> Byte.SIZE);
            map[2 * glyph + 1] = place.byteValue();
        });
        return map;
    }

    private static String toUnicode(SortedMap<Integer, String> meanings) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> all = new ArrayList<>(meanings.entrySet());
        for (int from = 0; from < all.size(); from += SECTION) {
            List<Map.Entry<Integer, String>> section = all.subList(from, Math.min(all.size(), from + SECTION));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(entry -> {
                map.append('<').append(hex(entry.getKey())).append("> <");
                entry.getValue().chars().forEach(unit -> map.append(hex(unit)));
                map.append(">\n");
            });
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(int code) {
        return "%04X".formatted(code);
    }

    COSDictionary font() throws IOException {
        String name = tag + "+" + face;
        COSDictionary descriptor = measures.descriptor(name);
        descriptor.setItem(COSName.FONT_FILE2, program.stream("Length1", program.length()));
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        letters.setName(COSName.BASE_FONT, name);
        letters.setItem(COSName.CIDSYSTEMINFO, system());
        letters.setItem(COSName.FONT_DESC, descriptor);
        letters.setInt(COSName.DW, DEFAULT_WIDTH);
        letters.setItem(COSName.W, widthArray());
        letters.setItem(COSName.CID_TO_GID_MAP, places.stream());
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, Cos.array(letters));
        font.setItem(COSName.TO_UNICODE, meanings.stream());
        return font;
    }

    private static COSDictionary system() {
        COSDictionary system = Cos.direct();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    /** Runs of neighbouring glyphs, each with the first of them. */
    private COSArray widthArray() {
        COSArray all = new COSArray();
        COSArray run = new COSArray();
        int previous = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() != previous + 1) {
                run = new COSArray();
                all.add(COSInteger.get(width.getKey()));
                all.add(run);
            }
            run.add(COSInteger.get(width.getValue()));
            previous = width.getKey();
        }
        return all;
    }
}
