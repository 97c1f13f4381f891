package org.conferral.portal.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.conferral.roster.Corrections;

/** A clerk's corrections of cells in the form they are kept. */
final class KeptCorrections {

    private KeptCorrections() {}

    static JsonObject write(Corrections corrections) {
        return Json.createObjectBuilder()
                .add("values", written(corrections.values()))
                .add("cells", written(corrections.cells()))
                .build();
    }

    static Corrections read(JsonObject json) {
        return new Corrections(
                read(json.getJsonObject("values"), column -> column),
                read(json.getJsonObject("cells"), Integer::valueOf));
    }

    private static JsonObjectBuilder written(Map<?, Map<String, String>> all) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        all.forEach((outer, known) -> {
            JsonObjectBuilder inner = Json.createObjectBuilder();
            known.forEach(inner::add);
            json.add(String.valueOf(outer), inner);
        });
        return json;
    }

    private static <K> Map<K, Map<String, String>> read(JsonObject json, Function<String, K> key) {
        Map<K, Map<String, String>> all = new LinkedHashMap<>();
        json.forEach((outer, inner) -> {
            Map<String, String> known = new LinkedHashMap<>();
            inner.asJsonObject()
                    .keySet()
                    .forEach(name -> known.put(name, inner.asJsonObject().getString(name)));
            all.put(key.apply(outer), known);
        });
        return all;
    }
}
