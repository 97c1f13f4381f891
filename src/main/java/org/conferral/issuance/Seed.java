package org.conferral.issuance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** The one random value of a record, from which everything else that must look random is derived. */
final class Seed {

    private static final int SALT = 16;

    private final byte[] seed;

    Seed(byte[] seed) {
        this.seed = seed.clone();
    }

    /** The salt of the recipient's identity in the record itself. */
    String salt() {
        return salt("salt");
    }

    /** The salt of the recipient's identity in a bundled credential: another in each, so that they cannot be told to be of one person. */
    String salt(int position) {
        return salt("salt " + position);
    }

    private String salt(String purpose) {
        return HexFormat.of().formatHex(Arrays.copyOf(derive(purpose), SALT));
    }

    /** The identifier of the bundled credential at a position, in the form of a random UUID. */
    UUID uuid(int position) {
        ByteBuffer bytes = ByteBuffer.wrap(derive("nested " + position));
        long high = bytes.getLong() & 0xffffffffffff0fffL | 0x4000L;
        long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private byte[] derive(String purpose) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return digest.digest(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
