package org.conferral.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The seal on a credential, as it stands in the document; whether it holds is told elsewhere. */
public record Proof(
        String type,
        Optional<Instant> created,
        Optional<String> cryptosuite,
        Optional<String> challenge,
        Optional<String> domain,
        Optional<String> nonce,
        Optional<String> proofPurpose,
        Optional<String> proofValue,
        Optional<String> verificationMethod,
        JsonObject extra) {

    public Proof {
        Require.text("proof.type", type);
        Require.text("proof.cryptosuite", cryptosuite);
        Require.text("proof.proofPurpose", proofPurpose);
        Require.text("proof.proofValue", proofValue);
        Require.uri("proof.verificationMethod", verificationMethod);
        Objects.requireNonNull(extra, "proof.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("type", type)
                .time("created", created)
                .text("cryptosuite", cryptosuite)
                .text("challenge", challenge)
                .text("domain", domain)
                .text("nonce", nonce)
                .text("proofPurpose", proofPurpose)
                .text("proofValue", proofValue)
                .text("verificationMethod", verificationMethod)
                .extra(extra)
                .toJson();
    }

    public static Proof fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "Proof");
        return new Proof(
                fields.text("type"),
                fields.time("created"),
                fields.optional("cryptosuite"),
                fields.optional("challenge"),
                fields.optional("domain"),
                fields.optional("nonce"),
                fields.optional("proofPurpose"),
                fields.optional("proofValue"),
                fields.optional("verificationMethod"),
                fields.rest());
    }
}
