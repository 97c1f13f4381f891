package org.conferral.portal.registry;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The members of a JSON body, each read as the type it must have; a null counts as left out, and what does not fit is told all at once. */
final class JsonBody {

    private final JsonObject given;
    private final String place;
    private final InputProblems problems;

    private JsonBody(JsonObject given, String place, InputProblems problems) {
        this.given = given;
        this.place = place;
        this.problems = problems;
    }

    /** Reads a body to its end, and ends the call when anything in it did not fit. */
    static <T> T read(JsonObject given, Function<JsonBody, T> reading) {
        InputProblems problems = new InputProblems();
        T understood = reading.apply(new JsonBody(given, "", problems));
        problems.refuseIfAny();
        return understood;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** Notes that the member cannot be taken. */
    void refuse(String name, String code, Object... arguments) {
        problems.add(pointer(name), code, arguments);
    }

    /** A text that is not blank. */
    Optional<String> text(String name) {
        return member(name, JsonString.class, "input-no-text")
                .map(text -> text.getString().strip())
                .filter(text -> !text.isEmpty());
    }

    boolean flag(String name) {
        JsonValue value = given.getOrDefault(name, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE && value != JsonValue.NULL) {
            refuse(name, "input-no-flag", name);
        }
        return value == JsonValue.TRUE;
    }

    /** A whole number that is one of those {@code possible}; others are refused with {@code code} and what was given. */
    Optional<Integer> wholeNumber(String name, IntPredicate possible, String code) {
        JsonValue value = given.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonNumber number && isSmallWhole(number) && possible.test(number.intValue())) {
            return Optional.of(number.intValue());
        }
        refuse(name, code, value instanceof JsonString text ? text.getString() : value.toString());
        return Optional.empty();
    }

    /** A text that stands for something else; one that {@code reading} cannot take is refused with {@code code} and itself. */
    <T> Optional<T> meaning(String name, Function<String, T> reading, String code, Object... more) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (IllegalArgumentException | DateTimeException unknown) {
                refuse(
                        name,
                        code,
                        Stream.concat(Stream.of(text), Stream.of(more)).toArray());
                return Optional.empty();
            }
        });
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<JsonValue> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonString text) {
                texts.add(text.getString());
            } else {
                problems.add(pointer(name) + "/" + i, "input-no-text", name);
            }
        }
        return texts;
    }

    /** The objects of a list, each to be read like a body. */
    List<JsonBody> objects(String name) {
        List<JsonBody> objects = new ArrayList<>();
        List<JsonValue> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonObject object) {
                objects.add(new JsonBody(object, pointer(name) + "/" + i, problems));
            } else {
                problems.add(pointer(name) + "/" + i, "input-no-object", name);
            }
        }
        return objects;
    }

    /** An object to be read like a body; anything else is refused with {@code code}. */
    Optional<JsonBody> object(String name, String code) {
        return member(name, JsonObject.class, code).map(object -> new JsonBody(object, pointer(name), problems));
    }

    Set<String> names() {
        return given.keySet();
    }

    private List<JsonValue> values(String name) {
        return member(name, JsonArray.class, "input-no-list")
                .<List<JsonValue>>map(List::copyOf)
                .orElse(List.of());
    }

    private <T extends JsonValue> Optional<T> member(String name, Class<T> type, String code) {
        JsonValue value = given.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            refuse(name, code, name);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    /** Asked before a value is taken, since a number such as 1e999999999 is short to write and long to count. */
    private static boolean isSmallWhole(JsonNumber number) {
        return number.isIntegral() && number.bigDecimalValue().precision() < 10;
    }

    /** A JSON Pointer (RFC 6901) to the member. */
    private String pointer(String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
