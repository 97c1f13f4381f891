package org.conferral.issuance;

import java.util.Objects;

/** A signed record as the exact bytes that are stored and handed out for ever. */
public record SignedCredential(String id, byte[] bytes, String sha256) {

    public SignedCredential {
        Objects.requireNonNull(id, "signedCredential.id");
        Objects.requireNonNull(sha256, "signedCredential.sha256");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
