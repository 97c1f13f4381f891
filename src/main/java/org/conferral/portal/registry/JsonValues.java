package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.issuing.BatchRetry;

/** What several documents of the machine interface say in the same words; what is missing is null. */
final class JsonValues {

    private JsonValues() {}

    static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }

    static JsonValue moment(Optional<Instant> moment) {
        return text(moment.map(Instant::toString));
    }

    /** Why the work on something rests, and until when. */
    static JsonValue trouble(BatchRetry retry) {
        return Json.createObjectBuilder()
                .add("reference", retry.reference())
                .add("attempts", retry.attempts())
                .add("nextAttemptAt", retry.at().toString())
                .build();
    }

    /** A page of a list, and where the next one begins. */
    static JsonObject paged(JsonArrayBuilder items, Optional<String> next) {
        return Json.createObjectBuilder()
                .add("items", items)
                .add("next", text(next))
                .build();
    }
}
