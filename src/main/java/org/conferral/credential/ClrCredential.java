package org.conferral.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A comprehensive record: several achievement credentials of one learner, bundled and signed as a whole. */
public record ClrCredential(
        String id,
        Profile issuer,
        Instant validFrom,
        Optional<Instant> validUntil,
        Optional<Instant> awardedDate,
        String name,
        Optional<String> description,
        Optional<Image> image,
        Optional<Boolean> partial,
        ClrSubject subject,
        Endorsements endorsements,
        Provisions provisions,
        JsonObject extra)
        implements Credential {

    /** The contexts of every comprehensive record, in the order the standard asks for. */
    public static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");

    /** The schema every comprehensive record keeps to. */
    public static final CredentialSchema SCHEMA = CredentialSchema.of(
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json");

    public ClrCredential {
        Require.uri("clrCredential.id", id);
        Require.text("clrCredential.name", name);
        Objects.requireNonNull(issuer, "clrCredential.issuer");
        Objects.requireNonNull(validFrom, "clrCredential.validFrom");
        Objects.requireNonNull(subject, "clrCredential.credentialSubject");
        Require.text("clrCredential.description", description);
        Objects.requireNonNull(endorsements, "clrCredential.endorsements");
        Objects.requireNonNull(provisions, "clrCredential.provisions");
        Objects.requireNonNull(extra, "clrCredential.extra");
    }

    @Override
    public JsonObject toJson() {
        Members members = Members.of()
                .texts("@context", CONTEXT)
                .text("id", id)
                .types("VerifiableCredential", "ClrCredential")
                .value("issuer", issuer.toJson())
                .time("validFrom", validFrom)
                .time("validUntil", validUntil)
                .time("awardedDate", awardedDate)
                .text("name", name)
                .text("description", description)
                .one("image", image, Image::toJson)
                .flag("partial", partial)
                .value("credentialSubject", subject.toJson());
        return provisions.into(endorsements.into(members)).extra(extra).toJson();
    }

    public static ClrCredential fromJson(JsonObject json) {
        Fields fields = Fields.of(Credential.issuerObject(json), "VerifiableCredential");
        Require.that(fields.types().contains("ClrCredential"), "clrCredential.type: does not contain ClrCredential");
        fields.context(CONTEXT);
        return new ClrCredential(
                fields.text("id"),
                fields.needed("issuer", Profile::fromJson),
                fields.instant("validFrom"),
                fields.time("validUntil"),
                fields.time("awardedDate"),
                fields.text("name"),
                fields.optional("description"),
                fields.one("image", Image::fromJson),
                fields.flag("partial"),
                fields.needed("credentialSubject", ClrSubject::fromJson),
                Endorsements.of(fields),
                Provisions.of(fields),
                fields.rest());
    }
}
