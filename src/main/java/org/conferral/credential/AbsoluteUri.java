package org.conferral.credential;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells absolute URIs (RFC 3986, section 4.3, with or without a fragment) and {@code data:} addresses from other texts. Millions of ids are
 * looked at, nearly all of them of the plainest kinds; those are known by their characters.
 */
public final class AbsoluteUri {

    private static final List<String> PLAIN = List.of("urn:uuid:", "https://", "http://", "did:web:", "did:key:");

    private static final String SIGNS = "-./:_=?&";

    private AbsoluteUri() {}

    /** Whether a text is an absolute URI. */
    public static boolean is(String text) {
        for (String beginning : PLAIN) {
            if (text.startsWith(beginning)) {
                return isPlain(text, beginning.length()) || isParsed(text);
            }
        }
        return text.startsWith("data:") || isParsed(text);
    }

    /** Letters, digits and the plainest signs behind the beginning, a letter or digit first: whatever they say, they are a URI. */
    private static boolean isPlain(String text, int first) {
        if (text.length() == first || !isLetterOrDigit(text.charAt(first))) {
            return false;
        }
        for (int at = first + 1; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isLetterOrDigit(character) && SIGNS.indexOf(character) < 0 && !isEscape(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    private static boolean isParsed(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
