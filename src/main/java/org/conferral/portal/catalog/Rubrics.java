package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.JsonReading.objects;
import static org.conferral.portal.catalog.JsonReading.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Supplier;

/** The levels of a result: people call them by name, records refer to them by id. */
final class Rubrics {

    static final String LEVELS = "rubricCriterionLevel";
    static final String REQUIRED = "requiredLevel";

    private Rubrics() {}

    /** The result with ids for its levels; a level to be reached that was told by name is told by id. */
    static JsonObject complete(JsonObject result, Supplier<String> ids) {
        List<JsonObject> levels =
                objects(result, LEVELS).stream().map(level -> level(level, ids)).toList();
        if (levels.isEmpty()) {
            return result;
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        levels.forEach(array::add);
        JsonObjectBuilder completed = Json.createObjectBuilder(result).add(LEVELS, array);
        text(result, REQUIRED).ifPresent(given -> completed.add(REQUIRED, idOf(given, levels)));
        return completed.build();
    }

    /** The name of the level with this id; what is no id of a level stays as it is. */
    static String nameOf(String id, List<JsonObject> levels) {
        return levels.stream()
                .filter(level -> level.getString("id", "").equals(id))
                .map(level -> level.getString("name", ""))
                .findFirst()
                .orElse(id);
    }

    private static String idOf(String name, List<JsonObject> levels) {
        return levels.stream()
                .filter(level -> level.getString("name", "").equals(name))
                .map(level -> level.getString("id"))
                .findFirst()
                .orElse(name);
    }

    private static JsonObject level(JsonObject given, Supplier<String> ids) {
        JsonObjectBuilder level = Json.createObjectBuilder(given);
        if (!given.containsKey("type")) {
            level.add("type", Json.createArrayBuilder().add("RubricCriterionLevel"));
        }
        if (text(given, "id").isEmpty()) {
            level.add("id", AchievementDocument.uri(ids.get()));
        }
        return level.build();
    }
}
