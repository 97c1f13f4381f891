package org.conferral.proof;

import java.util.Arrays;

/** A public signing key as text: multibase base-58 of the Ed25519 prefix followed by the 32 key bytes. */
public record Multikey(String value) {

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final int RAW = 32;

    public Multikey {
        if (!value.startsWith("z")) {
            throw malformed("a Multikey begins with z");
        }
        byte[] bytes = Base58.decode(value.substring(1));
        if (bytes.length != ED25519.length + RAW || bytes[0] != ED25519[0] || bytes[1] != ED25519[1]) {
            throw malformed("not an Ed25519 Multikey");
        }
    }

    public static Multikey ofEd25519(byte[] raw) {
        if (raw.length != RAW) {
            throw malformed("an Ed25519 public key has 32 bytes");
        }
        byte[] bytes = Arrays.copyOf(ED25519, ED25519.length + RAW);
        System.arraycopy(raw, 0, bytes, ED25519.length, RAW);
        return new Multikey("z" + Base58.encode(bytes));
    }

    /** The 32 bytes of the key itself. */
    public byte[] raw() {
        byte[] bytes = Base58.decode(value.substring(1));
        return Arrays.copyOfRange(bytes, ED25519.length, bytes.length);
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
