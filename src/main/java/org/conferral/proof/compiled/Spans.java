package org.conferral.proof.compiled;

import java.util.Arrays;

/** Where in a document the values of a shape stand, and what their characters are like. */
final class Spans {

    /** The text has an escape of JSON in it. */
    static final int ESCAPED = 1;
    /** The text has a character above U+FFFF. */
    static final int BEYOND = 2;
    /** The text has a character from U+E000 to U+FFFF. */
    static final int HIGH = 4;
    /** The text has the character U+007F, which N-Quads escape and JSON does not. */
    static final int DELETE = 8;

    private int[] start = new int[32];
    private int[] end = new int[32];
    private int[] signs = new int[32];
    private int count;
    private int reached;

    /** Where the shape found last ends. */
    int reached() {
        return reached;
    }

    void reached(int end) {
        reached = end;
    }

    int count() {
        return count;
    }

    int start(int number) {
        return start[number];
    }

    int end(int number) {
        return end[number];
    }

    int signs(int number) {
        return signs[number];
    }

    /** What is in any of the texts. */
    int allSigns() {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all |= signs[i];
        }
        return all;
    }

    /** Forgets the values after the first ones. */
    void cut(int first) {
        count = first;
    }

    /** Reads the text that begins here; gives the place of its closing quotation mark, or -1 when there is none. */
    int text(byte[] document, int from) {
        int sign = 0;
        int at = from;
        while (at < document.length) {
            int current = document[at];
            if (current == '"') {
                return keep(from, at, sign);
            }
            if (current == '\\') {
                sign |= ESCAPED;
                at++;
            } else if (current < 0) {
                sign |= high(current & 0xff);
            } else if (current == 0x7f) {
                sign |= DELETE;
            } else if (current < ' ') {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** Reads the number that begins here; gives the place after it, or -1 when there is none. */
    int number(byte[] document, int from) {
        int at = from;
        while (at < document.length && isOfNumber(document[at])) {
            at++;
        }
        return at == from ? -1 : keep(from, at, 0);
    }

    private int keep(int from, int to, int sign) {
        if (count == start.length) {
            start = Arrays.copyOf(start, 2 * count);
            end = Arrays.copyOf(end, 2 * count);
            signs = Arrays.copyOf(signs, 2 * count);
        }
        start[count] = from;
        end[count] = to;
        signs[count++] = sign;
        return to;
    }

    private static int high(int lead) {
        if (lead >= 0xf0) {
            return BEYOND;
        }
        return lead >= 0xee ? HIGH : 0;
    }

    private static boolean isOfNumber(int sign) {
        return sign >= '0' && sign <= '9' || sign == '-' || sign == '.' || sign == '+' || sign == 'e' || sign == 'E';
    }
}
