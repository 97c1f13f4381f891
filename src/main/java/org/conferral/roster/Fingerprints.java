package org.conferral.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes fingerprints of 64 bits of texts that are compared and never shown. That two of a million texts differ and look alike happens once in
 * some forty million files.
 */
final class Fingerprints {

    /** What nothing leaves. */
    static final long NOTHING = 0;

    private final MessageDigest digest;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fingerprint of a text of some kind; 0 of an empty one. */
    long of(String kind, String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                        .getLong()
                | 1;
    }
}
