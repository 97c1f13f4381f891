package org.conferral.proof;

import java.math.BigInteger;

/** Bytes as text without look-alike letters: the Bitcoin base-58 alphabet that Multibase marks with {@code z}. */
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    /** Far above any key or signature, so that hostile input cannot cost quadratic time. */
    private static final int LONGEST = 512;

    private Base58() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append(ALPHABET.charAt(0));
        }
        return text.reverse().toString();
    }

    static byte[] decode(String text) {
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
