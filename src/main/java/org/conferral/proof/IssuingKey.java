package org.conferral.proof;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;

/**
 * A key at work: what it signs by and how it is told to, while its secret stays where it is.
 *
 * @param suite    the kind of proof it makes
 * @param multikey its public half
 */
public record IssuingKey(Cryptosuite suite, Multikey multikey, Signer signer) {

    public IssuingKey {
        Objects.requireNonNull(signer, "issuingKey.signer");
        if (!suite.writable() || suite.own() != multikey.kind()) {
            throw new ProofException(
                    ProofException.Code.MALFORMED,
                    "a key of the kind " + multikey.kind() + " does not sign by " + suite);
        }
    }

    /** The document with a proof of its issuer by this key. */
    public JsonObject sign(JsonObject unsigned, Did issuer, Instant created) {
        return DataIntegrity.sign(suite, unsigned, issuer.keyId(multikey), created, signer);
    }

    @Override
    public String toString() {
        return "IssuingKey[" + suite + " " + multikey.value() + "]";
    }
}
