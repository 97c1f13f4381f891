package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** What shows that an achievement was earned. */
public record Evidence(
        Optional<String> id,
        Optional<String> name,
        Optional<String> description,
        Optional<String> narrative,
        Optional<String> genre,
        Optional<String> audience,
        JsonObject extra) {

    public Evidence {
        Require.uri("evidence.id", id);
        Require.text("evidence.name", name);
        Require.text("evidence.description", description);
        Require.text("evidence.narrative", narrative);
        Require.text("evidence.genre", genre);
        Require.text("evidence.audience", audience);
        Objects.requireNonNull(extra, "evidence.extra");
    }

    /** Evidence to be looked at where a link leads, or told in words. */
    public static Evidence of(Optional<String> name, Optional<String> link, Optional<String> narrative) {
        return new Evidence(
                link,
                name,
                Optional.empty(),
                narrative,
                Optional.empty(),
                Optional.empty(),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("Evidence")
                .text("name", name)
                .text("description", description)
                .text("narrative", narrative)
                .text("genre", genre)
                .text("audience", audience)
                .extra(extra)
                .toJson();
    }

    public static Evidence fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Evidence");
        return new Evidence(
                fields.optional("id"),
                fields.optional("name"),
                fields.optional("description"),
                fields.optional("narrative"),
                fields.optional("genre"),
                fields.optional("audience"),
                fields.rest());
    }
}
