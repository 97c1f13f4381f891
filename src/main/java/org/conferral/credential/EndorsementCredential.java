package org.conferral.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The signed word of one institution for another, or for something it offers or awarded. */
public record EndorsementCredential(
        String id,
        Profile issuer,
        Instant validFrom,
        Optional<Instant> validUntil,
        Optional<Instant> awardedDate,
        String name,
        Optional<String> description,
        EndorsementSubject subject,
        Provisions provisions,
        JsonObject extra) {

    public EndorsementCredential {
        Require.uri("endorsementCredential.id", id);
        Objects.requireNonNull(issuer, "endorsementCredential.issuer");
        Objects.requireNonNull(validFrom, "endorsementCredential.validFrom");
        Require.text("endorsementCredential.name", name);
        Require.text("endorsementCredential.description", description);
        Objects.requireNonNull(subject, "endorsementCredential.credentialSubject");
        Objects.requireNonNull(provisions, "endorsementCredential.provisions");
        Objects.requireNonNull(extra, "endorsementCredential.extra");
    }

    public JsonObject toJson() {
        Members members = Members.of()
                .texts("@context", AchievementCredential.CONTEXT)
                .text("id", id)
                .types("VerifiableCredential", "EndorsementCredential")
                .value("issuer", issuer.toJson())
                .time("validFrom", validFrom)
                .time("validUntil", validUntil)
                .time("awardedDate", awardedDate)
                .text("name", name)
                .text("description", description)
                .value("credentialSubject", subject.toJson());
        return provisions.into(members).extra(extra).toJson();
    }

    public static EndorsementCredential fromJson(JsonObject json) {
        Fields fields = Fields.of(Credential.issuerObject(json), "VerifiableCredential");
        Require.that(
                fields.types().contains("EndorsementCredential"),
                "endorsementCredential.type: does not contain EndorsementCredential");
        fields.context(AchievementCredential.CONTEXT);
        return new EndorsementCredential(
                fields.text("id"),
                fields.needed("issuer", Profile::fromJson),
                fields.instant("validFrom"),
                fields.time("validUntil"),
                fields.time("awardedDate"),
                fields.text("name"),
                fields.optional("description"),
                fields.needed("credentialSubject", EndorsementSubject::fromJson),
                Provisions.of(fields),
                fields.rest());
    }
}
