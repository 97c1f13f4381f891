package org.conferral.reading;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** Forgiving access to a document whose optional parts may be absent, single or listed. */
record Json(JsonObject json) {

    static Json empty() {
        return new Json(JsonValue.EMPTY_JSON_OBJECT);
    }

    boolean has(String name, JsonValue.ValueType type) {
        return json.containsKey(name) && json.get(name).getValueType() == type;
    }

    String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString().strip() : "";
    }

    String number(String name) {
        return json.get(name) instanceof JsonNumber number ? plain(number.bigDecimalValue()) : "";
    }

    String day(String name, Function<Instant, String> day) {
        try {
            return text(name).isEmpty()
                    ? ""
                    : day.apply(OffsetDateTime.parse(text(name)).toInstant());
        } catch (DateTimeException e) {
            return "";
        }
    }

    Json object(String name) {
        return objects(name).stream().findFirst().map(Json::new).orElseGet(Json::empty);
    }

    List<JsonObject> objects(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case OBJECT -> List.of(value.asJsonObject());
            case ARRAY ->
                value.asJsonArray().stream()
                        .filter(item -> item.getValueType() == JsonValue.ValueType.OBJECT)
                        .map(JsonValue::asJsonObject)
                        .toList();
            default -> List.of();
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
