package org.conferral.portal.wallet;

import java.util.Base64;
import java.util.Optional;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Ids;

/** The 256 random bits by which a wallet fetches the one record it was let to; only their SHA-256 is kept. */
record AccessToken(String value) {

    private static final int BYTES = 32;
    private static final String BEARER = "Bearer ";

    static AccessToken fresh(Ids ids) {
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(ids.randomBytes(BYTES)));
    }

    /** The token in an {@code Authorization} header (RFC 6750, section 2.1). */
    static Optional<AccessToken> in(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(
                        new AccessToken(authorization.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    String hash() {
        return Fingerprint.of(value);
    }

    /** Says nothing, so that a token cannot slip into a log. */
    @Override
    public String toString() {
        return "AccessToken";
    }
}
