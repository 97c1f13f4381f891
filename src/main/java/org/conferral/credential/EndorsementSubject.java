package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** Whom or what an endorser speaks for, and the words. */
public record EndorsementSubject(String id, Optional<String> endorsementComment, JsonObject extra) {

    public EndorsementSubject {
        Require.uri("endorsementSubject.id", id);
        Require.text("endorsementSubject.endorsementComment", endorsementComment);
        Objects.requireNonNull(extra, "endorsementSubject.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("EndorsementSubject")
                .text("endorsementComment", endorsementComment)
                .extra(extra)
                .toJson();
    }

    public static EndorsementSubject fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "EndorsementSubject");
        return new EndorsementSubject(fields.text("id"), fields.optional("endorsementComment"), fields.rest());
    }
}
