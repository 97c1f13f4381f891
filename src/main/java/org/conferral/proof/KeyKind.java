package org.conferral.proof;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of signing keys that are read here. */
public enum KeyKind {
    ED25519(0xed, 0x01, 32),
    P256(0x80, 0x24, 33),
    P384(0x81, 0x24, 49),
    /** Known to web tokens alone: it has no Multikey. */
    RSA(-1, -1, -1);

    static final int PREFIX = 2;

    private final byte first;
    private final byte second;
    private final int raw;

    KeyKind(int first, int second, int raw) {
        this.first = (byte) first;
        this.second = (byte) second;
        this.raw = raw;
    }

    /** The kind that the first bytes of a Multikey tell, when its length agrees. */
    static Optional<KeyKind> told(byte[] multikey) {
        return Arrays.stream(values())
                .filter(kind -> kind != RSA && multikey.length == PREFIX + kind.raw)
                .filter(kind -> multikey[0] == kind.first && multikey[1] == kind.second)
                .findFirst();
    }

    /** The bytes of a key with those that tell its kind before them. */
    byte[] prefixed(byte[] key) {
        if (key.length != raw) {
            throw new ProofException(
                    ProofException.Code.MALFORMED, "a public key of the kind " + this + " has " + raw + " bytes");
        }
        byte[] bytes = new byte[PREFIX + raw];
        bytes[0] = first;
        bytes[1] = second;
        System.arraycopy(key, 0, bytes, PREFIX, raw);
        return bytes;
    }

    /** The digest that goes with the strength of the key. */
    byte[] digest(String text) {
        return this == P384 ? Digests.sha384(text) : Digests.sha256(text);
    }
}
