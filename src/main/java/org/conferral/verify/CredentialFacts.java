package org.conferral.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a credential says about itself, for showing; whether to believe it is the verdict's business.
 *
 * @param document the credential itself
 */
public record CredentialFacts(
        Optional<String> id,
        List<String> types,
        Optional<String> name,
        Optional<String> issuerId,
        Optional<String> issuerName,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        JsonObject document) {

    public CredentialFacts {
        types = List.copyOf(types);
    }

    /** The facts of something whose wording is of no use here. */
    public CredentialFacts(
            Optional<String> id,
            List<String> types,
            Optional<String> name,
            Optional<String> issuerId,
            Optional<String> issuerName,
            Optional<Instant> validFrom,
            Optional<Instant> validUntil) {
        this(id, types, name, issuerId, issuerName, validFrom, validUntil, JsonObject.EMPTY_JSON_OBJECT);
    }

    static CredentialFacts of(JsonObject given) {
        JsonObject credential = OlderModel.renewed(given);
        return new CredentialFacts(
                Members.text(credential, "id"),
                Members.texts(credential, "type"),
                Members.text(credential, "name"),
                Members.issuer(credential),
                Members.text(Members.object(credential, "issuer"), "name"),
                Members.time(credential, "validFrom"),
                Members.time(credential, "validUntil"),
                credential);
    }
}
