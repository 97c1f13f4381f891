package org.conferral.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The statement that one learner earned one achievement; on its own it is an open badge. */
public record AchievementCredential(
        String id,
        boolean badge,
        Profile issuer,
        Instant validFrom,
        Optional<Instant> validUntil,
        Optional<Instant> awardedDate,
        Optional<String> name,
        Optional<String> description,
        Optional<Image> image,
        AchievementSubject subject,
        Endorsements endorsements,
        Provisions provisions,
        JsonObject extra)
        implements Credential {

    /** The contexts of every achievement credential, in the order the standard asks for. */
    public static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");

    /** The schema every achievement credential keeps to. */
    public static final CredentialSchema SCHEMA = CredentialSchema.of(
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json");

    public AchievementCredential {
        Require.uri("achievementCredential.id", id);
        Objects.requireNonNull(issuer, "achievementCredential.issuer");
        Objects.requireNonNull(validFrom, "achievementCredential.validFrom");
        Objects.requireNonNull(subject, "achievementCredential.credentialSubject");
        Require.text("achievementCredential.name", name);
        Require.text("achievementCredential.description", description);
        Objects.requireNonNull(endorsements, "achievementCredential.endorsements");
        Objects.requireNonNull(provisions, "achievementCredential.provisions");
        Objects.requireNonNull(extra, "achievementCredential.extra");
    }

    @Override
    public JsonObject toJson() {
        Members members = Members.of()
                .texts("@context", CONTEXT)
                .text("id", id)
                .types("VerifiableCredential", badge ? "OpenBadgeCredential" : "AchievementCredential")
                .value("issuer", issuer.toJson())
                .time("validFrom", validFrom)
                .time("validUntil", validUntil)
                .time("awardedDate", awardedDate)
                .text("name", name)
                .text("description", description)
                .one("image", image, Image::toJson)
                .value("credentialSubject", subject.toJson());
        return provisions.into(endorsements.into(members)).extra(extra).toJson();
    }

    public static AchievementCredential fromJson(JsonObject json) {
        Fields fields = Fields.of(Credential.issuerObject(json), "VerifiableCredential");
        boolean badge = fields.types().contains("OpenBadgeCredential");
        Require.that(badge || fields.types().contains("AchievementCredential"), "achievementCredential.type: not one");
        fields.context(CONTEXT);
        return new AchievementCredential(
                fields.text("id"),
                badge,
                fields.needed("issuer", Profile::fromJson),
                fields.instant("validFrom"),
                fields.time("validUntil"),
                fields.time("awardedDate"),
                fields.optional("name"),
                fields.optional("description"),
                fields.one("image", Image::fromJson),
                fields.needed("credentialSubject", AchievementSubject::fromJson),
                Endorsements.of(fields),
                Provisions.of(fields),
                fields.rest());
    }
}
