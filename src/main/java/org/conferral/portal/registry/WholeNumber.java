package org.conferral.portal.registry;

/** A whole number in the address of a call. */
public record WholeNumber(int value) {

    private static final int BAD_REQUEST = 400;

    /** Reads the number; whatever is none ends the call. */
    public static WholeNumber valueOf(String text) {
        try {
            return new WholeNumber(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw InputProblems.unreadable(BAD_REQUEST, "input-no-number", text);
        }
    }

    /** This number as the size of a page: at least one line, and no more than {@code most}. */
    int atMost(int most) {
        return Math.max(1, Math.min(value, most));
    }
}
