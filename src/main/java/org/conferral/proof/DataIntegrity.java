package org.conferral.proof;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;

/** Embedded proofs of the W3C suite {@code eddsa-rdfc-2022}. */
public final class DataIntegrity {
    private DataIntegrity() {
    }

    public static JsonObject sign(JsonObject unsigned, URI verificationMethod, Instant created, Signer signer) {
        throw new UnsupportedOperationException();
    }

    public static ProofCheck check(JsonObject secured, KeySource keys) {
        throw new UnsupportedOperationException();
    }
}
