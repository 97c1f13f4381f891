package org.conferral.proof;

import java.net.URI;
import java.util.Optional;

/**
 * What the check of a document's proof came to.
 *
 * @param detail             why, for an operator or a curious reader; hashes in hexadecimal when the proof does not fit
 * @param verificationMethod the key the proof names, empty when it names none
 */
public record ProofCheck(Outcome outcome, String detail, Optional<URI> verificationMethod) {

    /** The kinds of answer; only {@link #GOOD} lets a claim be believed. */
    public enum Outcome {
        /** A proof fits the document, the key and the issuer, and none speaks against it. */
        GOOD,
        /** The document bears no proof. */
        MISSING,
        /** The document or its proof was changed, or the key belongs to somebody else than the issuer. */
        BROKEN,
        /** The key cannot be learned here. */
        KEY_UNKNOWN,
        /** The issuer withdrew the key. */
        KEY_REVOKED,
        /** The proof fits, but was meant to count only until a time that has passed. */
        EXPIRED,
        /** A kind of proof, or a context, that this verifier does not know. */
        UNSUPPORTED,
        /** The proof is not well formed. */
        MALFORMED
    }

    public boolean good() {
        return outcome == Outcome.GOOD;
    }
}
