package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The learner a record belongs to, and everything bundled for that learner. */
public record ClrSubject(
        Optional<String> id,
        List<Identity> identifier,
        List<JsonObject> verifiableCredential,
        List<Achievement> achievement,
        List<Association> association,
        JsonObject extra) {

    public ClrSubject {
        Require.uri("clrSubject.id", id);
        identifier = List.copyOf(identifier);
        verifiableCredential = List.copyOf(verifiableCredential);
        achievement = List.copyOf(achievement);
        association = List.copyOf(association);
        Objects.requireNonNull(extra, "clrSubject.extra");
        Require.that(id.isPresent() || !identifier.isEmpty(), "clrSubject: neither id nor identifier");
        Require.that(!verifiableCredential.isEmpty(), "clrSubject.verifiableCredential: empty");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("ClrSubject")
                .many("identifier", identifier, Identity::toJson)
                .many("verifiableCredential", verifiableCredential, Function.identity())
                .many("achievement", achievement, Achievement::toJson)
                .many("association", association, Association::toJson)
                .extra(extra)
                .toJson();
    }

    public static ClrSubject fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "ClrSubject");
        return new ClrSubject(
                fields.optional("id"),
                fields.many("identifier", Identity::fromJson),
                fields.many("verifiableCredential", Function.identity()),
                fields.many("achievement", Achievement::fromJson),
                fields.many("association", Association::fromJson),
                fields.rest());
    }
}
