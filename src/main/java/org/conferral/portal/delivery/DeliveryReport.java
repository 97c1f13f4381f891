package org.conferral.portal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What another mail server reports of a letter after it was handed in.
 *
 * @param status RFC 3463, such as {@code 5.1.1}
 * @param words of the server that failed, for people
 * @param letters the ids of letters the report names, the surest first
 * @param writtenTo the address in the returned letter's own {@code To}; empty where it did not come back
 * @param recipients the addresses it is about, in lower case
 */
record DeliveryReport(
        Kind kind,
        String status,
        String words,
        List<String> letters,
        Optional<String> writtenTo,
        List<String> recipients) {

    /** What has happened. */
    enum Kind {
        /** It will not arrive. */
        FAILED,
        /** It has not arrived yet; the server goes on trying. */
        DELAYED,
        /** Its reader says it is unwanted. */
        COMPLAINT
    }

    private static final int LONGEST = 1_000;

    /** For good (5), and because of the mailbox or its domain: not because it is full, or of the letter's size, words or sender. */
    private static final Pattern ABOUT_ADDRESS = Pattern.compile("5\\.(0\\.\\d+|1\\.\\d+|2\\.[01]|4\\.\\d+)");

    DeliveryReport {
        String said = words.replaceAll("\\s+", " ").strip();
        words = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        letters = List.copyOf(letters);
        recipients = List.copyOf(recipients);
    }

    /** Whether no letter will ever arrive at that address. */
    boolean isAboutAddress() {
        return kind == Kind.FAILED && ABOUT_ADDRESS.matcher(status).matches();
    }

    /** Whether it is about this address. */
    boolean names(String address) {
        return recipients.contains(address.toLowerCase(Locale.ROOT));
    }

    /** Whether it can be about a letter that goes to this address now: an earlier try at another address tells nothing of it. */
    boolean fits(String address) {
        return writtenTo.map(address::equalsIgnoreCase).orElse(true);
    }
}
