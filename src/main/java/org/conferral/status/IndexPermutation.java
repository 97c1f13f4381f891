package org.conferral.status;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret shuffling of a status list's places: the n-th credential gets a place that looks random, tells nothing
 * about its neighbours and never collides.
 *
 * <p>A Feistel network over HMAC-SHA-256, walked until the value falls into the list.
 */
public final class IndexPermutation {

    private static final String MAC = "HmacSHA256";
    private static final int ROUNDS = 6;

    private final SecretKeySpec key;
    private final int size;
    private final int halfBits;

    public IndexPermutation(byte[] key, int size) {
        if (size < 1 || size > 1 << 30) {
            throw new IllegalArgumentException("a list of " + size + " places");
        }
        this.key = new SecretKeySpec(key, MAC);
        this.size = size;
        this.halfBits = Math.max(1, (33 - Integer.numberOfLeadingZeros(size - 1)) / 2);
    }

    /** The place of the credential that was the {@code counter}-th to ask, counting from 0. */
    public int at(int counter) {
        if (counter < 0 || counter >= size) {
            throw new IndexOutOfBoundsException("place " + counter + " of a list of " + size);
        }
        Mac mac = mac();
        int place = counter;
        do {
            place = shuffle(mac, place);
        } while (place >= size);
        return place;
    }

    private int shuffle(Mac mac, int value) {
        int mask = (1 << halfBits) - 1;
        int left = value >>> halfBits;
        int right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            int mixed = left ^ (digest(mac, round, right) & mask);
            left = right;
            right = mixed;
        }
        return left << halfBits | right;
    }

    private int digest(Mac mac, int round, int half) {
        byte[] input =
                ByteBuffer.allocate(12).putInt(size).putInt(round).putInt(half).array();
        return ByteBuffer.wrap(mac.doFinal(input)).getInt();
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
