package org.conferral.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which the letters of a line are seen, from left to right (Unicode Standard Annex 9). */
final class Sight {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Sight() {}

    static boolean isPlain(String line) {
        return !Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    /** Whether words are read from the right: by their first letter that is of one direction, or else as the document is. */
    static boolean fromRight(String words, boolean otherwise) {
        int base = otherwise ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return (otherwise || !isPlain(words)) && !new Bidi(words, base).baseIsLeftToRight();
    }

    static String order(String line, boolean fromRight) {
        if (isPlain(line) && !fromRight) {
            return line;
        }
        Bidi bidi = new Bidi(line, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] pieces = new Object[runs];
        for (int i = 0; i < runs; i++) {
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            pieces[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        StringBuilder seen = new StringBuilder();
        for (Object piece : pieces) {
            seen.append(piece);
        }
        return seen.toString();
    }

    /** Written from right to left; brackets open to the other side, and marks stay behind their letters. */
    private static String turned(String run) {
        List<String> letters = new ArrayList<>();
        for (int letter : run.codePoints().toArray()) {
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK && !letters.isEmpty();
            if (mark) {
                int last = letters.size() - 1;
                letters.set(last, letters.get(last) + Character.toString(letter));
            } else {
                letters.add(mirrored(letter));
            }
        }
        Collections.reverse(letters);
        return String.join("", letters);
    }

    private static String mirrored(int letter) {
        int at = MIRRORED.indexOf(letter);
        return at < 0 ? Character.toString(letter) : String.valueOf(MIRRORED.charAt(at ^ 1));
    }
}
