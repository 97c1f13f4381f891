package org.conferral.proof.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text under way, as UTF-8 that grows at its end. */
final class Bytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] array;
    private int length;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** The bytes themselves; only the first {@link #length()} count. */
    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    Bytes add(byte[] source) {
        return add(source, 0, source.length);
    }

    Bytes add(byte[] source, int from, int count) {
        if (length + count > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, length + count));
        }
        System.arraycopy(source, from, array, length, count);
        length += count;
        return this;
    }

    Bytes add(int single) {
        if (length == array.length) {
            array = Arrays.copyOf(array, Math.max(16, array.length * 2));
        }
        array[length++] = (byte) single;
        return this;
    }

    /** Adds bytes as two hexadecimal digits each. */
    Bytes addHex(byte[] source) {
        for (byte each : source) {
            add(HEX[each >> 4 & 0xf]).add(HEX[each & 0xf]);
        }
        return this;
    }

    /** Takes back everything after a former length. */
    void cut(int former) {
        length = former;
    }

    byte[] copy() {
        return Arrays.copyOf(array, length);
    }

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return new String(array, 0, length, StandardCharsets.UTF_8);
    }
}
