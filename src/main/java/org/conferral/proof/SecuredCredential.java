package org.conferral.proof;

import jakarta.json.JsonObject;
import java.time.Instant;

/** A credential together with what lets anyone tell who signed it. */
public sealed interface SecuredCredential {

    /** What is claimed, nothing said about whether it is genuine. */
    JsonObject credential();

    /** Whether the issuer really said this; never throws on bad input. */
    ProofCheck check(KeySource keys, Instant now);

    /** A credential that bears its proofs inside. */
    record Embedded(JsonObject document) implements SecuredCredential {

        @Override
        public JsonObject credential() {
            return document;
        }

        @Override
        public ProofCheck check(KeySource keys, Instant now) {
            return DataIntegrity.check(document, keys, now);
        }
    }

    /** A credential inside a signed web token. */
    record Enveloped(String jwt) implements SecuredCredential {

        /**
         * @throws ProofException when the text is no token that carries a credential
         */
        public Enveloped {
            CredentialJwt.credential(jwt);
        }

        @Override
        public JsonObject credential() {
            return CredentialJwt.credential(jwt);
        }

        @Override
        public ProofCheck check(KeySource keys, Instant now) {
            return CredentialJwt.check(jwt, keys);
        }
    }
}
