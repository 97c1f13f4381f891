package org.conferral.credential;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The members of a JSON object in the order they are written; what is absent or empty leaves no trace. */
final class Members {

    /** Looked up once: the lookup costs more than writing an object does. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    static Members of() {
        return new Members();
    }

    /** The type of an open class: always an array. */
    Members types(String... types) {
        return texts("type", List.of(types));
    }

    Members value(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    Members text(String name, String value) {
        return value(name, JSON.createValue(value));
    }

    Members text(String name, Optional<String> value) {
        value.ifPresent(given -> text(name, given));
        return this;
    }

    Members texts(String name, List<String> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(array::add);
        return values.isEmpty() ? this : value(name, array.build());
    }

    Members number(String name, Optional<BigDecimal> value) {
        value.ifPresent(given -> value(name, JSON.createValue(plain(given))));
        return this;
    }

    Members flag(String name, Optional<Boolean> value) {
        value.ifPresent(given -> value(name, given ? JsonValue.TRUE : JsonValue.FALSE));
        return this;
    }

    Members time(String name, Instant value) {
        return text(name, written(value));
    }

    /** How this house writes a time: in UTC, to the second. */
    static String written(Instant value) {
        return value.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    Members time(String name, Optional<Instant> value) {
        value.ifPresent(given -> time(name, given));
        return this;
    }

    <T> Members one(String name, Optional<T> value, Function<T, ? extends JsonValue> toJson) {
        value.ifPresent(given -> value(name, toJson.apply(given)));
        return this;
    }

    <T> Members many(String name, List<T> values, Function<T, ? extends JsonValue> toJson) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(given -> array.add(toJson.apply(given)));
        return values.isEmpty() ? this : value(name, array.build());
    }

    /** Properties this vocabulary does not know by name, kept as they came. */
    Members extra(JsonObject extra) {
        members.putAll(extra);
        return this;
    }

    JsonObject toJson() {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        members.forEach(object::add);
        return object.build();
    }

    /** 3.00 and 3E+1 are written as 3 and 30: canonical numbers go by value, and readers expect plain ones. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
