package org.conferral.roster;

/** A slip of the finger between two words: one letter too many, missing, wrong, or two that changed places. */
final class Typo {

    private static final int SHORTEST = 5;

    private Typo() {}

    static boolean between(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || one.equals(other)) {
            return false;
        }
        int start = 0;
        int until = Math.min(one.length(), other.length());
        while (start < until && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < until - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return slip(one.substring(start, one.length() - end), other.substring(start, other.length() - end));
    }

    /** What is left of the words between what they have in common. */
    private static boolean slip(String one, String other) {
        boolean oneLetter = one.length() <= 1 && other.length() <= 1;
        boolean swapped =
                one.length() == 2 && new StringBuilder(one).reverse().toString().equals(other);
        return oneLetter || swapped;
    }
}
