package org.conferral.credential;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Tells absolute URIs (RFC 3986, section 4.3, with or without a fragment) and {@code data:} addresses from other texts. Millions of ids are
 * looked at, nearly all of them of the plainest kinds; those are known by their characters.
 */
public final class AbsoluteUri {

    private static final String UUID = "urn:uuid:";
    private static final String WEB = "https://";

    private AbsoluteUri() {}

    /** Whether a text is an absolute URI. */
    public static boolean is(String text) {
        return isPlain(text, UUID) || isPlain(text, WEB) || text.startsWith("data:") || isParsed(text);
    }

    /** Letters, digits, hyphens, dots and slashes behind the beginning, a letter or digit first: whatever they say, they are a URI. */
    private static boolean isPlain(String text, String beginning) {
        int first = beginning.length();
        if (!text.startsWith(beginning) || text.length() == first || !isLetterOrDigit(text.charAt(first))) {
            return false;
        }
        for (int at = first + 1; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isLetterOrDigit(character) && character != '-' && character != '.' && character != '/') {
                return false;
            }
        }
        return true;
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
