package org.conferral.portal.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.conferral.roster.Choices;
import org.conferral.roster.Corrections;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;

/** A clerk's choices about a file in the form they are kept. */
final class Decisions {

    private Decisions() {}

    static String write(Choices choices) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        choices.sheet().ifPresent(sheet -> json.add("sheet", sheet));
        choices.headerRow().ifPresent(row -> json.add("headerRow", row));
        JsonObjectBuilder mapping = Json.createObjectBuilder();
        choices.mapping().forEach(mapping::add);
        json.add("mapping", mapping);
        choices.encoding().ifPresent(letters -> json.add("encoding", letters.name()));
        choices.dateOrder().ifPresent(order -> json.add("dateOrder", order.name()));
        json.add("corrections", KeptCorrections.write(choices.corrections()));
        return json.add("duplicates", choices.duplicates().name()).build().toString();
    }

    static Choices read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> mapping = new LinkedHashMap<>();
            if (json.containsKey("mapping")) {
                json.getJsonObject("mapping")
                        .forEach((name, field) -> mapping.put(name, ((JsonString) field).getString()));
            }
            return new Choices(
                    Optional.ofNullable(json.getString("sheet", null)),
                    json.containsKey("headerRow") ? OptionalInt.of(json.getInt("headerRow")) : OptionalInt.empty(),
                    mapping,
                    Optional.ofNullable(json.getString("dateOrder", null)).map(DateOrder::valueOf),
                    DuplicateRule.valueOf(json.getString("duplicates", DuplicateRule.SKIP.name())),
                    Optional.ofNullable(json.getString("encoding", null)).map(Charset::forName),
                    json.containsKey("corrections")
                            ? KeptCorrections.read(json.getJsonObject("corrections"))
                            : Corrections.NONE);
        }
    }
}
