package org.conferral.roster;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Whether a cell that holds a link holds one that can be followed; what is no link is words, and those are taken as they are. */
final class LinkRule {

    private LinkRule() {}

    static Optional<String> read(String text, CellReading reading) {
        return isMeantAsLink(text) && !leadsSomewhere(text)
                ? reading.refuse(Code.LINK_MALFORMED)
                : TextRule.read(RosterField.EVIDENCE, text, reading);
    }

    private static boolean isMeantAsLink(String text) {
        String begin = text.toLowerCase(Locale.ROOT);
        return begin.startsWith("http:") || begin.startsWith("https:") || begin.startsWith("www.");
    }

    private static boolean leadsSomewhere(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
