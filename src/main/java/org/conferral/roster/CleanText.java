package org.conferral.roster;

import java.text.Normalizer;

/**
 * Text without what the eye does not see at its ends: blanks, no-break spaces, zero-width characters.
 *
 * @param changed whether anything was taken away that was not plain
 */
record CleanText(String text, boolean changed) {

    static CleanText of(String given) {
        int start = 0;
        int end = given.length();
        while (start < end && isInvisible(given.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(given.charAt(end - 1))) {
            end--;
        }
        String text = given.substring(start, end).replace('\u00A0', ' ');
        return new CleanText(Normalizer.normalize(text, Normalizer.Form.NFC), end - start < given.length());
    }

    boolean hasControlCharacter() {
        return text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF || isDirectional(c));
    }

    boolean hasLostCharacter() {
        return text.indexOf('\uFFFD') >= 0;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** Characters that turn the reading direction round can make one name look like another. */
    private static boolean isDirectional(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
