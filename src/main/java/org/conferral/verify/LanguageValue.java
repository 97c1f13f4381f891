package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/** A text that may say which language it is in. */
final class LanguageValue {

    private static final Set<String> MEMBERS = Set.of("@value", "@language", "@direction");

    private LanguageValue() {}

    static boolean is(JsonValue value) {
        return value instanceof JsonString
                || value instanceof JsonObject object
                        && object.get("@value") instanceof JsonString
                        && MEMBERS.containsAll(object.keySet());
    }
}
