package org.conferral.portal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What people type: blanks around it mean nothing, and nothing typed means nothing said. */
final class FormText {

    private FormText() {}

    static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Words with commas, semicolons or line ends between them, each once. */
    static List<String> words(String typed) {
        return Arrays.stream(clean(typed).split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static <T> JsonArrayBuilder rows(List<T> rows, Function<T, JsonObject> toJson) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(toJson.apply(row)));
        return array;
    }

    /** Says the list, or leaves the member out when it is empty. */
    static void putList(JsonObjectBuilder object, String name, JsonArrayBuilder values) {
        JsonArray list = values.build();
        if (list.isEmpty()) {
            object.remove(name);
        } else {
            object.add(name, list);
        }
    }

    /** Says the value, or leaves the member out when there is none. */
    static void put(JsonObjectBuilder object, String name, String value) {
        if (value.isEmpty()) {
            object.remove(name);
        } else {
            object.add(name, value);
        }
    }
}
