package org.conferral.portal.intake;

/** The text of a cell as the grid shows it: not longer than anyone reads there, and with nothing in it that cannot be seen. */
final class CellText {

    static final int LONGEST = 500;

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private CellText() {}

    /** The beginning of a long text; what is cut tells so by being longer than the longest that is not. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST + 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    static boolean isCut(String text) {
        return text.length() > LONGEST;
    }

    /** With a picture for each letter that cannot be seen: a browser would drop it, and take that for a change. */
    static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().map(CellText::picture).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** What a clerk has typed; a picture that was left in still means its letter, so that the check finds it again. */
    static String typed(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        text.strip().codePoints().map(CellText::letter).forEach(meant::appendCodePoint);
        return meant.toString();
    }

    private static int picture(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        int whole = half ? 0xFFFD : c;
        int delete = whole == 0x7F ? PICTURE_OF_DELETE : whole;
        return delete < 0x20 ? PICTURES + delete : delete;
    }

    private static int letter(int c) {
        int delete = c == PICTURE_OF_DELETE ? 0x7F : c;
        return delete >= PICTURES && delete < PICTURES + 0x20 ? delete - PICTURES : delete;
    }
}
