package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** Another edition of the same achievement: an earlier version, or another language. */
public record Related(String id, Optional<String> inLanguage, Optional<String> version, JsonObject extra) {

    public Related {
        Require.uri("related.id", id);
        Require.language("related.inLanguage", inLanguage);
        Require.text("related.version", version);
        Objects.requireNonNull(extra, "related.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("Related")
                .text("inLanguage", inLanguage)
                .text("version", version)
                .extra(extra)
                .toJson();
    }

    public static Related fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Related");
        return new Related(fields.text("id"), fields.optional("inLanguage"), fields.optional("version"), fields.rest());
    }
}
