package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What every credential may say besides its claim: what it keeps to and rests on, where it stands, how it may be used, who sealed it. */
public record Provisions(
        List<CredentialSchema> credentialSchema,
        List<Evidence> evidence,
        Optional<CredentialStatus> credentialStatus,
        Optional<CredentialRefresh> refreshService,
        List<TermsOfUse> termsOfUse,
        List<Proof> proof) {

    public Provisions {
        credentialSchema = List.copyOf(credentialSchema);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(credentialStatus, "credentialStatus");
        Objects.requireNonNull(refreshService, "refreshService");
        termsOfUse = List.copyOf(termsOfUse);
        proof = List.copyOf(proof);
    }

    /** What an institution says before it signs. */
    public static Provisions of(
            CredentialSchema schema,
            List<Evidence> evidence,
            JsonObject status,
            Optional<CredentialRefresh> refreshService,
            List<TermsOfUse> termsOfUse) {
        return new Provisions(
                List.of(schema),
                evidence,
                Optional.of(CredentialStatus.fromJson(status)),
                refreshService,
                termsOfUse,
                List.of());
    }

    static Provisions of(Fields fields) {
        return new Provisions(
                fields.many("credentialSchema", CredentialSchema::fromJson),
                fields.many("evidence", Evidence::fromJson),
                fields.one("credentialStatus", CredentialStatus::fromJson),
                fields.one("refreshService", CredentialRefresh::fromJson),
                fields.many("termsOfUse", TermsOfUse::fromJson),
                fields.many("proof", Proof::fromJson));
    }

    Members into(Members members) {
        return members.many("credentialSchema", credentialSchema, CredentialSchema::toJson)
                .many("evidence", evidence, Evidence::toJson)
                .one("credentialStatus", credentialStatus, CredentialStatus::toJson)
                .one("refreshService", refreshService, CredentialRefresh::toJson)
                .many("termsOfUse", termsOfUse, TermsOfUse::toJson)
                .many("proof", proof, Proof::toJson);
    }
}
