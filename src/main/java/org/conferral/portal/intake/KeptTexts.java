package org.conferral.portal.intake;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name in the form they are kept. */
final class KeptTexts {

    private static final JsonProvider JSON = JsonProvider.provider();

    private KeptTexts() {}

    static String write(Map<String, String> texts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String kept) {
        try (JsonReader reader = JSON.createReader(new StringReader(kept))) {
            JsonObject json = reader.readObject();
            Map<String, String> texts = new TreeMap<>();
            json.keySet().forEach(name -> texts.put(name, json.getString(name)));
            return texts;
        }
    }
}
