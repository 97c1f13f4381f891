package org.conferral.credential;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A JSON object being read property by property; it remembers which were asked for, so that the rest can be kept. */
final class Fields {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject object;
    private final String type;
    private final Set<String> seen = new HashSet<>();

    private Fields(JsonObject object, String type) {
        this.object = object;
        this.type = type;
    }

    /** Begins to read an object whose type must include the given one. */
    static Fields of(JsonObject object, String type) {
        Fields fields = new Fields(object, type);
        if (!fields.types().contains(type)) {
            throw new IllegalArgumentException(fields.path("type") + ": does not contain " + type);
        }
        fields.seen.add("type");
        return fields;
    }

    /** Begins to read an object of a class that has no type of its own. */
    static Fields untyped(JsonObject object, String what) {
        return new Fields(object, what);
    }

    List<String> types() {
        return object.containsKey("type") ? texts("type") : List.of();
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(path(name) + ": missing"));
    }

    Optional<String> optional(String name) {
        return value(name).map(value -> string(name, value));
    }

    List<String> texts(String name) {
        return values(name).map(value -> string(name, value)).toList();
    }

    Optional<BigDecimal> number(String name) {
        return value(name).map(value -> {
            expect(name, value.getValueType() == ValueType.NUMBER, "not a number");
            return ((JsonNumber) value).bigDecimalValue();
        });
    }

    Optional<Boolean> flag(String name) {
        return value(name).map(value -> {
            expect(name, value == JsonValue.TRUE || value == JsonValue.FALSE, "neither true nor false");
            return value == JsonValue.TRUE;
        });
    }

    BigDecimal decimal(String name) {
        return number(name).orElseThrow(() -> new IllegalArgumentException(path(name) + ": missing"));
    }

    /** A time; one that this house would write in another way is kept as it came, for a signature may rest on it. */
    Optional<Instant> time(String name) {
        return optional(name).map(value -> {
            try {
                Instant time = OffsetDateTime.parse(value).toInstant();
                keepUnless(Members.written(time).equals(value), name);
                return time;
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(path(name) + ": not a date-time with a zone", e);
            }
        });
    }

    Optional<LocalDate> date(String name) {
        return optional(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(path(name) + ": not a date", e);
            }
        });
    }

    /** The contexts; others than the usual ones are kept, as what they define would mean nothing without them. */
    void context(List<String> usual) {
        boolean plain = values("@context").allMatch(JsonString.class::isInstance);
        keepUnless(plain && texts("@context").equals(usual), "@context");
    }

    Instant instant(String name) {
        return time(name).orElseThrow(() -> new IllegalArgumentException(path(name) + ": missing"));
    }

    <T> Optional<T> one(String name, Function<JsonObject, T> fromJson) {
        return value(name).map(value -> fromJson.apply(object(name, value)));
    }

    <T> T needed(String name, Function<JsonObject, T> fromJson) {
        return one(name, fromJson).orElseThrow(() -> new IllegalArgumentException(path(name) + ": missing"));
    }

    <T> List<T> many(String name, Function<JsonObject, T> fromJson) {
        return values(name).map(value -> fromJson.apply(object(name, value))).toList();
    }

    /** What nobody asked for; a type that says more than the class alone counts as that. */
    JsonObject rest() {
        JsonObjectBuilder rest = JSON.createObjectBuilder();
        object.forEach((name, value) -> {
            if (!seen.contains(name) || name.equals("type") && types().size() > 1) {
                rest.add(name, value);
            }
        });
        return rest.build();
    }

    /** What was read, of a class that says nothing but what the standard knows. */
    <T> T closed(T read) {
        rest().keySet().forEach(name -> Require.that(false, path(name) + ": not allowed in a closed class"));
        return read;
    }

    private void keepUnless(boolean usual, String name) {
        if (!usual) {
            seen.remove(name);
        }
    }

    private Stream<JsonValue> values(String name) {
        return value(name).stream()
                .flatMap(value -> value instanceof JsonArray ? ((JsonArray) value).stream() : Stream.of(value));
    }

    private Optional<JsonValue> value(String name) {
        seen.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value.getValueType() != ValueType.NULL);
    }

    private String string(String name, JsonValue value) {
        expect(name, value.getValueType() == ValueType.STRING, "not a text");
        return ((JsonString) value).getString();
    }

    private JsonObject object(String name, JsonValue value) {
        expect(name, value.getValueType() == ValueType.OBJECT, "not an object");
        return value.asJsonObject();
    }

    private void expect(String name, boolean holds, String complaint) {
        Require.that(holds, path(name) + ": " + complaint);
    }

    private String path(String name) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + name;
    }
}
