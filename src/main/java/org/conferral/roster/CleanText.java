package org.conferral.roster;

import java.text.Normalizer;

/**
 * Text without what the eye does not see: blanks and fillers at its ends, and inside it the characters that have no width.
 * The joiners stay inside, because Persian names and some signs are not written without them.
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
        String text = withoutWidthless(given.substring(start, end));
        String plain = text.replace('\u00A0', ' ');
        return new CleanText(Normalizer.normalize(plain, Normalizer.Form.NFC), text.length() < given.length());
    }

    private static String withoutWidthless(String text) {
        if (text.chars().noneMatch(CleanText::isWidthless)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> !isWidthless(c)).forEach(c -> rest.append((char) c));
        return rest.toString();
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
                || isWidthless(c)
                || isReadingMark(c)
                || isFiller(c)
                || c == '\u200C'
                || c == '\u200D';
    }

    private static boolean isWidthless(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
    }

    /** Marks that mail programs put round an address; unlike those that turn a whole text round they change no letter. */
    private static boolean isReadingMark(char c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C';
    }

    /** What old systems fill up a value with, and the mark they end a file with. */
    private static boolean isFiller(char c) {
        return c == '\u0000' || c == '\u001A';
    }

    /** Characters that turn the reading direction round can make one name look like another. */
    private static boolean isDirectional(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
