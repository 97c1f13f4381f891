package org.conferral.proof.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value of a JSON document as canonical N-Quads write it (RDFC-1.0, section 5; JSON-LD 1.1 API, data round tripping). Where
 * that is not plainly the same in every implementation it says so by giving nothing, and the document takes the long way.
 */
final class Spelling {

    private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "did");
    private static final String IN_ADDRESS = "-._~:/?@!$&'()*+,;=";
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_SCHEME = 5;

    private Spelling() {}

    /** The text between quotation marks of N-Quads, from the text between quotation marks of JSON. */
    static byte @Nullable [] text(byte[] json, int from, int to) {
        Bytes target = new Bytes(to - from + 16);
        int at = from;
        while (at < to) {
            int current = json[at];
            if (current != '\\') {
                plain(current, target);
                at++;
            } else if (json[at + 1] == 'u') {
                int read = unicode(json, at, to, target);
                if (read == 0) {
                    return null;
                }
                at += read;
            } else {
                plain(unescaped(json[at + 1]), target);
                at += 2;
            }
        }
        return target.copy();
    }

    /** One byte of a text, escaped where the canonical form asks for it. */
    private static void plain(int sign, Bytes target) {
        switch (sign) {
            case '\b' -> target.add('\\').add('b');
            case '\t' -> target.add('\\').add('t');
            case '\n' -> target.add('\\').add('n');
            case '\f' -> target.add('\\').add('f');
            case '\r' -> target.add('\\').add('r');
            case '"' -> target.add('\\').add('"');
            case '\\' -> target.add('\\').add('\\');
            default -> {
                if (sign >= 0 && sign < ' ' || sign == 0x7f) {
                    target.add(Bytes.of(String.format(Locale.ROOT, "\\u%04X", sign)));
                } else {
                    target.add(sign);
                }
            }
        }
    }

    private static int unescaped(byte sign) {
        return switch (sign) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> sign;
        };
    }

    /** Reads one escaped character, in two halves where it has two; gives how many bytes were read, 0 for half a character. */
    private static int unicode(byte[] json, int at, int to, Bytes target) {
        char first = (char) hex(json, at + 2, to);
        if (!Character.isSurrogate(first)) {
            for (byte each : String.valueOf(first).getBytes(StandardCharsets.UTF_8)) {
                plain(each, target);
            }
            return 6;
        }
        boolean paired = at + 12 <= to && json[at + 6] == '\\' && json[at + 7] == 'u';
        char second = paired ? (char) hex(json, at + 8, to) : 0;
        if (!Character.isSurrogatePair(first, second)) {
            return 0;
        }
        target.add(new String(new char[] {first, second}).getBytes(StandardCharsets.UTF_8));
        return 12;
    }

    private static int hex(byte[] json, int at, int to) {
        int value = 0;
        for (int i = at; i < Math.min(at + 4, to); i++) {
            value = value << 4 | Character.digit(json[i], 16);
        }
        return value;
    }

    /** Whether linked data keeps this text as it is where an address is meant. */
    static boolean isAddress(byte[] text, int from, int to) {
        int colon = from;
        while (colon < to && text[colon] >= 'a' && text[colon] <= 'z') {
            colon++;
        }
        if (colon - from > LONGEST_SCHEME || colon == to || text[colon] != ':') {
            return false;
        }
        String scheme = new String(text, from, colon - from, StandardCharsets.US_ASCII);
        int rest = colon + 1;
        if (scheme.startsWith("http")) {
            boolean slashes = rest + 2 < to && text[rest] == '/' && text[rest + 1] == '/';
            rest = slashes ? rest + 2 : to;
        }
        return SCHEMES.contains(scheme) && rest < to && isLetterOrDigit(text[rest]) && isPlainRest(text, rest, to);
    }

    private static boolean isPlainRest(byte[] text, int from, int to) {
        boolean fragment = false;
        for (int i = from; i < to; i++) {
            int sign = text[i];
            boolean good = isLetterOrDigit(sign)
                    || IN_ADDRESS.indexOf(sign) >= 0
                    || sign == '#' && !fragment
                    || sign == '%' && i + 2 < to && isHex(text[i + 1]) && isHex(text[i + 2]);
            if (!good) {
                return false;
            }
            fragment |= sign == '#';
        }
        return true;
    }

    private static boolean isLetterOrDigit(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }

    private static boolean isHex(int sign) {
        return Character.digit(sign, 16) >= 0;
    }

    /** A quantity by its value: whole ones in digits, others with one digit before the point and an exponent (xsd:double). */
    static byte @Nullable [] number(byte[] json, int from, int to) {
        String text = new String(json, from, to - from, StandardCharsets.US_ASCII);
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String parts = point < 0 ? "" : text.substring(point + 1);
        if (!isDigits(whole) || whole.length() > 1 && whole.startsWith("0") || point >= 0 && !isDigits(parts)) {
            return null;
        }
        String fraction = withoutEndingZeros(parts);
        if (whole.length() + fraction.length() > MOST_DIGITS) {
            return null;
        }
        return Bytes.of(fraction.isEmpty() ? whole : scientific(whole, fraction));
    }

    private static String withoutEndingZeros(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String scientific(String whole, String fraction) {
        String digits = whole + fraction;
        int first = 0;
        while (digits.charAt(first) == '0') {
            first++;
        }
        String rest = digits.substring(first + 1);
        int exponent = whole.length() - 1 - first;
        return digits.charAt(first) + "." + (rest.isEmpty() ? "0" : rest) + "E" + exponent;
    }
}
