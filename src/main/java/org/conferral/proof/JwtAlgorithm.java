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

    KeyKind kind() {
        return kind;
    }

    static Optional<JwtAlgorithm> named(String text) {
        return Arrays.stream(values()).filter(known -> known.text.equals(text)).findFirst();
    }
}
