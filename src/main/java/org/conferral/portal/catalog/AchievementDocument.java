package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.JsonReading.objects;
import static org.conferral.portal.catalog.JsonReading.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.function.Supplier;

/** The Open Badges Achievement of a catalog entry, completed with the ids and types nobody wants to type. */
final class AchievementDocument {

    static final String URI_PREFIX = "urn:uuid:";

    private AchievementDocument() {}

    /** The URI under which records name the achievement of this entry, for ever. */
    static String uri(String id) {
        return URI_PREFIX + id;
    }

    /**
     * The document as it is kept: without the catalog's own {@code key} and {@code state}, with id, code and types.
     *
     * @param ids new ids for result descriptions that have none
     */
    static JsonObject complete(JsonObject given, String id, String code, Supplier<String> ids) {
        JsonObjectBuilder document = Json.createObjectBuilder(given)
                .remove("key")
                .remove("state")
                .remove("@context")
                .add("id", uri(id))
                .add("type", Json.createArrayBuilder().add("Achievement"));
        if (!code.isEmpty()) {
            document.add("humanCode", code);
        }
        rows(document, given, "resultDescription", "ResultDescription", ids);
        rows(document, given, "alignment", "Alignment", null);
        rows(document, given, "related", "Related", null);
        creator(document, given, ids);
        return document.build();
    }

    /** The code a clerk and a roster use: the catalog's key, else the standard's humanCode. */
    static String code(JsonObject given) {
        return text(given, "key").or(() -> text(given, "humanCode")).orElse("").strip();
    }

    /** A creator without an id of its own is known by its web address, or by an id that says nothing. */
    private static void creator(JsonObjectBuilder document, JsonObject given, Supplier<String> ids) {
        objects(given, "creator").stream().findFirst().ifPresent(known -> {
            String id = text(known, "id").or(() -> text(known, "url")).orElseGet(() -> uri(ids.get()));
            document.add(
                    "creator",
                    Json.createObjectBuilder(known)
                            .add("id", id)
                            .add("type", Json.createArrayBuilder().add("Profile")));
        });
    }

    private static void rows(
            JsonObjectBuilder document, JsonObject given, String member, String type, Supplier<String> ids) {
        if (objects(given, member).isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (JsonObject row : objects(given, member)) {
            JsonObjectBuilder completed = Json.createObjectBuilder(row);
            if (!row.containsKey("type")) {
                completed.add("type", Json.createArrayBuilder().add(type));
            }
            if (ids != null && text(row, "id").isEmpty()) {
                completed.add("id", uri(ids.get()));
            }
            rows.add(Rubrics.complete(completed.build(), ids));
        }
        document.add(member, rows);
    }
}
