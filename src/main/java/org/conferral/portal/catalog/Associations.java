package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.JsonReading.objects;
import static org.conferral.portal.catalog.JsonReading.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.credential.Association;
import org.conferral.credential.AssociationType;

/** How an achievement of the catalog belongs to others; the standard tells that in the record, the catalog with the achievement. */
final class Associations {

    static final String MEMBER = "association";

    private Associations() {}

    /** Those a checked document tells, as a record tells them. */
    static List<Association> of(JsonObject document) {
        String source = document.getString("id");
        return objects(document, MEMBER).stream()
                .map(given -> new Association(
                        AssociationType.of(given.getString("associationType")), source, given.getString("targetId")))
                .toList();
    }

    static List<String> targets(JsonObject document) {
        return objects(document, MEMBER).stream()
                .flatMap(given -> text(given, "targetId").stream())
                .toList();
    }

    /** The Achievement of the standard alone. */
    static JsonObject without(JsonObject document) {
        return Json.createObjectBuilder(document).remove(MEMBER).build();
    }
}
