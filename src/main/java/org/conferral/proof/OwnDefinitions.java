package org.conferral.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Definitions that a document brings along. Those are plain that do no more than give new names to addresses: others could take the meaning
 * from a word, and a proof would not notice that it is gone.
 */
final class OwnDefinitions {

    private static final Set<String> TAKEN = taken();

    private OwnDefinitions() {}

    static boolean arePlain(JsonObject definitions) {
        return definitions.entrySet().stream().allMatch(OwnDefinitions::isPlain);
    }

    private static boolean isPlain(Map.Entry<String, JsonValue> definition) {
        String word = definition.getKey();
        return !word.startsWith("@")
                && !TAKEN.contains(word)
                && definition.getValue() instanceof JsonString address
                && ForeignAddress.is(address.getString());
    }

    private static Set<String> taken() {
        Set<String> words = new HashSet<>();
        Contexts.known().forEach(url -> collect(Contexts.document(url), words));
        return Set.copyOf(words);
    }

    private static void collect(JsonValue value, Set<String> words) {
        if (value instanceof JsonObject object) {
            words.addAll(object.keySet());
            object.values().forEach(inner -> collect(inner, words));
        }
    }
}
