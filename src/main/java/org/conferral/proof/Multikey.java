package org.conferral.proof;

import java.util.Arrays;

/** A public signing key as text: multibase base-58 of the bytes that tell its kind, followed by the key bytes. */
public record Multikey(String value) implements VerificationKey {

    public Multikey {
        if (!value.startsWith("z")) {
            throw malformed("a Multikey begins with z");
        }
        byte[] bytes = Base58.decode(value.substring(1));
        KeyKind kind = KeyKind.told(bytes).orElseThrow(() -> malformed("not a Multikey of a kind known here"));
        if (kind != KeyKind.ED25519) {
            Ecdsa.of(kind).point(Arrays.copyOfRange(bytes, KeyKind.PREFIX, bytes.length));
        }
    }

    public static Multikey ofEd25519(byte[] raw) {
        return of(KeyKind.ED25519, raw);
    }

    /** A key of its bytes; those of a curve with a compressed point. */
    public static Multikey of(KeyKind kind, byte[] raw) {
        return new Multikey("z" + Base58.encode(kind.prefixed(raw)));
    }

    @Override
    public KeyKind kind() {
        return KeyKind.told(Base58.decode(value.substring(1))).orElseThrow();
    }

    /** The bytes of the key itself: 32 of Ed25519, a compressed point of the others. */
    public byte[] raw() {
        byte[] bytes = Base58.decode(value.substring(1));
        return Arrays.copyOfRange(bytes, KeyKind.PREFIX, bytes.length);
    }

    @Override
    public String name() {
        return value;
    }

    @Override
    public boolean signed(byte[] data, byte[] signature) {
        KeyKind kind = kind();
        return kind == KeyKind.ED25519
                ? Ed25519Key.signed(this, data, signature)
                : Ecdsa.of(kind).signed(raw(), data, signature);
    }

    @Override
    public String thumbprint() {
        return Jwk.of(this).thumbprint();
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
