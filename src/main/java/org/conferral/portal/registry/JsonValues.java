package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;

/** What may be missing, as JSON: the value, or null. */
final class JsonValues {

    private JsonValues() {}

    static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }

    static JsonValue moment(Optional<Instant> moment) {
        return text(moment.map(Instant::toString));
    }
}
