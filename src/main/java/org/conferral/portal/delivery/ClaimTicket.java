package org.conferral.portal.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser holds for half an hour after a claim link was followed, so that the token need not stay in its
 * address bar: which link, and whether the human step has been taken.
 *
 * @param from the link of the record that was open before, in whose list this one was found; empty where it was not found so
 */
record ClaimTicket(String linkId, boolean opened, Instant expires, String from) {

    static final Duration LIFE = Duration.ofMinutes(30);

    static ClaimTicket arrived(String linkId, Instant now) {
        return new ClaimTicket(linkId, false, now.plus(LIFE), "");
    }

    ClaimTicket open(Instant now) {
        return new ClaimTicket(linkId, true, now.plus(LIFE), from);
    }

    /** Was found among the records beside the one of this link, which was open. */
    ClaimTicket foundFrom(String openLinkId) {
        return new ClaimTicket(linkId, opened, expires, openLinkId);
    }

    String sealed(byte[] secret) {
        return content() + "." + seal(secret, content());
    }

    /** The ticket in a cookie, unless it is forged, damaged or over. */
    static Optional<ClaimTicket> read(String cookie, byte[] secret, Instant now) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 5 || !isSealed(parts, secret)) {
            return Optional.empty();
        }
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        var ticket = new ClaimTicket(parts[0], parts[1].equals("o"), until, parts[3]);
        return now.isBefore(ticket.expires) ? Optional.of(ticket) : Optional.empty();
    }

    private String content() {
        return linkId + "." + (opened ? "o" : "a") + "." + expires.getEpochSecond() + "." + from;
    }

    private static boolean isSealed(String[] parts, byte[] secret) {
        String seal = seal(secret, String.join(".", parts[0], parts[1], parts[2], parts[3]));
        return MessageDigest.isEqual(seal.getBytes(US_ASCII), parts[4].getBytes(US_ASCII));
    }

    private static String seal(byte[] secret, String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ClaimToken.hmac(secret, "ticket:" + content));
    }
}
