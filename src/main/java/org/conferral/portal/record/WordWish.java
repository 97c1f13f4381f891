package org.conferral.portal.record;

import java.net.URI;
import java.net.URISyntaxException;
import org.conferral.portal.platform.Refusal;

/**
 * What a learner wants to say.
 *
 * @param about the name of an achievement in the record; empty: the record as a whole
 */
record WordWish(String about, String words, String link) {

    static final int LONGEST_WORDS = 4_000;
    static final int LONGEST_LINK = 1_000;
    private static final int LONGEST_NAME = 500;

    WordWish {
        about = about.strip();
        words = words.strip().replace("\r\n", "\n");
        link = link.strip();
        if (words.length() > LONGEST_WORDS || link.length() > LONGEST_LINK || about.length() > LONGEST_NAME) {
            throw Refusal.invalid("words.long");
        }
        if (!link.isEmpty() && !isPage(link)) {
            throw Refusal.invalid("words.badLink");
        }
    }

    /** Whether nothing is said, so that there has to be a file. */
    boolean isEmpty() {
        return words.isEmpty() && link.isEmpty();
    }

    /** Only pages: what else browsers do with addresses nobody should be led to. */
    private static boolean isPage(String link) {
        try {
            URI address = new URI(link);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
