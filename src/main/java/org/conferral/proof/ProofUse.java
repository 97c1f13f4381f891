package org.conferral.proof;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What a proof is there for: an issuer's word about claims, or a holder's about showing them.
 *
 * @param purpose the word of the standard
 * @param challenge what the verifier asked the holder to repeat
 * @param domain for whom the holder meant it
 */
record ProofUse(String purpose, Optional<String> challenge, Optional<String> domain) {

    static final ProofUse CLAIM = new ProofUse("assertionMethod", Optional.empty(), Optional.empty());

    static ProofUse showing(Optional<String> challenge, Optional<String> domain) {
        return new ProofUse("authentication", challenge, domain);
    }

    private boolean claims() {
        return this == CLAIM;
    }

    /** What speaks against the proof's own words; empty when nothing does. */
    Optional<String> misfit(JsonObject proof) {
        if (!ProofReading.text(proof, "proofPurpose").equals(purpose)) {
            return Optional.of("proofPurpose is not " + purpose);
        }
        return differs(proof, "challenge", challenge).or(() -> differs(proof, "domain", domain));
    }

    private static Optional<String> differs(JsonObject proof, String name, Optional<String> wanted) {
        return wanted.filter(text -> !text.equals(ProofReading.text(proof, name)))
                .map(text -> "the proof is not for the " + name + " " + text);
    }

    /** Whose key it must be; empty when the document names nobody and anybody's will do. */
    Optional<String> signatory(JsonObject document) {
        return claims()
                ? Optional.of(ProofReading.party(document, "issuer"))
                : Optional.of(ProofReading.party(document, "holder")).filter(holder -> !holder.isEmpty());
    }
}
