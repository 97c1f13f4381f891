package org.conferral.proof;

import java.util.Arrays;
import java.util.Optional;

/** How a credential may be signed as a web token; each goes with one kind of key, so that none can pass for another. */
public enum JwtAlgorithm {
    RS256("RS256", KeyKind.RSA),
    ES256("ES256", KeyKind.P256),
    EDDSA("EdDSA", KeyKind.ED25519);

    private final String text;
    private final KeyKind kind;

    JwtAlgorithm(String text, KeyKind kind) {
        this.text = text;
        this.kind = kind;
    }

    /** As the header of a token names it. */
    public String text() {
        return text;
    }

    /** The one that a key of this kind signs by. */
    public static JwtAlgorithm of(KeyKind kind) {
        return Arrays.stream(values())
                .filter(known -> known.kind == kind)
                .findFirst()
                .orElseThrow(() -> new ProofException(
                        ProofException.Code.MALFORMED, "no web tokens by a key of the kind " + kind));
    }

    KeyKind kind() {
        return kind;
    }

    static Optional<JwtAlgorithm> named(String text) {
        return Arrays.stream(values()).filter(known -> known.text.equals(text)).findFirst();
    }
}
