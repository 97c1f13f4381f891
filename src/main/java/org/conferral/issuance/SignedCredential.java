package org.conferral.issuance;

import java.util.Objects;
import java.util.function.Function;

/** A signed record as the exact bytes that are stored and handed out for ever. */
public final class SignedCredential {

    private final String id;
    private final byte[] bytes;
    private final String sha256;

    /** @param bytes its own from now on */
    SignedCredential(String id, byte[] bytes, String sha256) {
        this.id = Objects.requireNonNull(id, "signedCredential.id");
        this.bytes = Objects.requireNonNull(bytes, "signedCredential.bytes");
        this.sha256 = Objects.requireNonNull(sha256, "signedCredential.sha256");
    }

    public String id() {
        return id;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a reader makes of the bytes themselves, which it does not change and does not keep. */
    public <T> T read(Function<byte[], T> reader) {
        return reader.apply(bytes);
    }

    public String sha256() {
        return sha256;
    }
}
