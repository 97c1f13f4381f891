package org.conferral.proof;

import java.math.BigInteger;

/** Bytes as text without look-alike letters: the Bitcoin base-58 alphabet that Multibase marks with {@code z}. */
public final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int RADIX = 58;
    /** Five digits at a time are the most that stay within 32 bits. */
    private static final int CHUNK = 5;

    private static final long CHUNK_BASE = 58L * 58 * 58 * 58 * 58;
    private static final BigInteger BASE = BigInteger.valueOf(RADIX);
    /** Far above any key or signature, so that hostile input cannot cost quadratic time. */
    private static final int LONGEST = 512;

    private Base58() {}

    public static String encode(byte[] bytes) {
        int[] limbs = limbs(bytes);
        char[] text = new char[bytes.length * 138 / 100 + CHUNK + 1];
        int at = text.length;
        for (int first = 0; first < limbs.length; ) {
            long rest = 0;
            for (int i = first; i < limbs.length; i++) {
                long value = rest << Integer.SIZE | limbs[i] & 0xffffffffL;
                limbs[i] = (int) (value / CHUNK_BASE);
                rest = value % CHUNK_BASE;
            }
            for (int i = 0; i < CHUNK; i++) {
                text[--at] = ALPHABET.charAt((int) (rest % RADIX));
                rest /= RADIX;
            }
            while (first < limbs.length && limbs[first] == 0) {
                first++;
            }
        }
        while (at < text.length && text[at] == ALPHABET.charAt(0)) {
            at++;
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text[--at] = ALPHABET.charAt(0);
        }
        return new String(text, at, text.length - at);
    }

    /** The number in pieces of 32 bits, the weightiest first. */
    private static int[] limbs(byte[] bytes) {
        int[] limbs = new int[(bytes.length + Integer.BYTES - 1) / Integer.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            int place = bytes.length - 1 - i;
            limbs[limbs.length - 1 - i / Integer.BYTES] |= (bytes[place] & 0xff) << Byte.SIZE * (i % Integer.BYTES);
        }
        return limbs;
    }

    public static byte[] decode(String text) {
        if (text.length() > LONGEST) {
            throw malformed("base-58 text of " + text.length() + " characters");
        }
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            value = value.multiply(BASE).add(BigInteger.valueOf(digit(text, i)));
        }
        byte[] tail = value.signum() == 0 ? new byte[0] : value.toByteArray();
        int sign = tail.length > 0 && tail[0] == 0 ? 1 : 0;
        int zeros = leadingOnes(text);
        byte[] bytes = new byte[zeros + tail.length - sign];
        System.arraycopy(tail, sign, bytes, zeros, tail.length - sign);
        return bytes;
    }

    private static int digit(String text, int position) {
        int digit = ALPHABET.indexOf(text.charAt(position));
        if (digit < 0) {
            throw malformed("base-58 character at " + position);
        }
        return digit;
    }

    private static int leadingOnes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == ALPHABET.charAt(0)) {
            count++;
        }
        return count;
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
