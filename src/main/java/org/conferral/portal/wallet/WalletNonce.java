package org.conferral.portal.wallet;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;

/**
 * Something fresh for a wallet to repeat in its proof: 128 random bits and the moment they end, sealed, so that giving one costs no room
 * in the database. That none counts twice is seen to by {@link WalletNonces}.
 */
final class WalletNonce {

    /** As long as an offer, whose page may have been shown just before it is used. */
    static final Duration LIFE = WalletOffer.LIFE;

    static final int RANDOM = 16;

    private static final int CONTENT = RANDOM + Long.BYTES;
    private static final int SEAL = 16;

    private WalletNonce() {}

    /** A nonce of these random bytes; {@code seal} is the keyed hash for what it is good for. */
    static String of(byte[] random, Instant now, UnaryOperator<byte[]> seal) {
        byte[] content = ByteBuffer.allocate(CONTENT)
                .put(random)
                .putLong(now.plus(LIFE).getEpochSecond())
                .array();
        byte[] all = Arrays.copyOf(content, CONTENT + SEAL);
        System.arraycopy(seal.apply(content), 0, all, CONTENT, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Whether it was given here, for this, and not too long ago. */
    static boolean isGood(String nonce, Instant now, UnaryOperator<byte[]> seal) {
        byte[] all = bytes(nonce);
        if (all.length != CONTENT + SEAL) {
            return false;
        }
        byte[] content = Arrays.copyOf(all, CONTENT);
        byte[] sealed = Arrays.copyOf(seal.apply(content), SEAL);
        return MessageDigest.isEqual(sealed, Arrays.copyOfRange(all, CONTENT, all.length))
                && now.getEpochSecond() < ByteBuffer.wrap(content).getLong(RANDOM);
    }

    private static byte[] bytes(String nonce) {
        try {
            return Base64.getUrlDecoder().decode(nonce);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
