package org.conferral.issuance;

/** Knows moments in UTC, told to the second, by their characters (RFC 3339, section 5.6); those of the last days of a month it leaves to others. */
final class PlainMoment {

    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    private PlainMoment() {}

    /** Whether a text is one of them; another may still be a moment. */
    static boolean is(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int at = 0; at < FORM.length(); at++) {
            char expected = FORM.charAt(at);
            char given = text.charAt(at);
            if (expected == '0' ? given < '0' || given > '9' : given != expected) {
                return false;
            }
        }
        return isWithin(text, 5, 1, 12)
                && isWithin(text, 8, 1, LAST_DAY_OF_ALL_MONTHS)
                && isWithin(text, 11, 0, 23)
                && isWithin(text, 14, 0, 59)
                && isWithin(text, 17, 0, 59);
    }

    private static boolean isWithin(String text, int at, int least, int most) {
        int number = 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
        return number >= least && number <= most;
    }
}
