package org.conferral.portal.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.conferral.portal.platform.Fingerprint;

/**
 * The 256 bits in a claim link that tell the right person from everybody else.
 *
 * <p>A token is derived from the master key, so that a mail can be shown or written again, while the database holds
 * only its SHA-256: who steals the tables cannot open a record. A new generation makes earlier links useless.
 */
record ClaimToken(String value) {

    private static final int LENGTH = 43;

    static ClaimToken derive(byte[] secret, String credentialId, int generation) {
        byte[] mac = hmac(secret, "token:" + credentialId + ":" + generation);
        return new ClaimToken(Base64.getUrlEncoder().withoutPadding().encodeToString(mac));
    }

    /** The token in a link, if it has the shape of one. */
    static Optional<ClaimToken> read(String text) {
        return text.length() == LENGTH && text.matches("[A-Za-z0-9_-]+")
                ? Optional.of(new ClaimToken(text))
                : Optional.empty();
    }

    String hash() {
        return Fingerprint.of(value);
    }

    /** Says nothing, so that a token cannot slip into a log. */
    @Override
    public String toString() {
        return "ClaimToken";
    }

    static byte[] hmac(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
