package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** What a learner has to do to earn an achievement, in words or on a page. */
public record Criteria(Optional<String> id, Optional<String> narrative, JsonObject extra) {

    public Criteria {
        Require.uri("criteria.id", id);
        Require.text("criteria.narrative", narrative);
        Objects.requireNonNull(extra, "criteria.extra");
        Require.that(id.isPresent() || narrative.isPresent(), "criteria: neither id nor narrative");
    }

    /** Criteria said in words alone. */
    public static Criteria of(String narrative) {
        return new Criteria(Optional.empty(), Optional.of(narrative), JsonObject.EMPTY_JSON_OBJECT);
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .text("narrative", narrative)
                .extra(extra)
                .toJson();
    }

    public static Criteria fromJson(JsonObject json) {
        Fields fields = Fields.untyped(json, "Criteria");
        return new Criteria(fields.optional("id"), fields.optional("narrative"), fields.rest());
    }
}
