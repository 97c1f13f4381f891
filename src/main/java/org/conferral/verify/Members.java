package org.conferral.verify;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Forgiving access to a document of unknown origin. */
final class Members {

    private Members() {}

    static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The values of a member, whether it holds one or several. */
    static List<JsonValue> values(JsonObject object, String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonArray array) {
            return array;
        }
        return value == JsonValue.NULL ? List.of() : List.of(value);
    }

    static List<String> texts(JsonObject object, String name) {
        return values(object, name).stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** The issuer's identifier, which may stand alone or inside a profile. */
    static Optional<String> issuer(JsonObject credential) {
        return credential.get("issuer") instanceof JsonObject profile
                ? text(profile, "id")
                : text(credential, "issuer");
    }

    static Optional<Instant> time(JsonObject object, String name) {
        try {
            return text(object, name).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
