package org.conferral.reading;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How two achievements belong together, by their names; the kind is the standard's term. */
public record AssociationReading(String source, String kind, String target) {

    /** Those of a record of which both ends have a name. */
    static List<AssociationReading> of(Json subject) {
        Map<String, String> names = names(subject);
        return subject.objects("association").stream()
                .map(Json::new)
                .filter(given -> names.containsKey(given.text("sourceId")) && names.containsKey(given.text("targetId")))
                .map(given -> new AssociationReading(
                        names.get(given.text("sourceId")),
                        given.text("associationType"),
                        names.get(given.text("targetId"))))
                .toList();
    }

    private static Map<String, String> names(Json subject) {
        Map<String, String> names = new HashMap<>();
        subject.objects("achievement").forEach(given -> name(names, new Json(given)));
        for (JsonObject credential : subject.objects("verifiableCredential")) {
            name(names, new Json(credential).object("credentialSubject").object("achievement"));
        }
        return names;
    }

    private static void name(Map<String, String> names, Json achievement) {
        names.put(achievement.text("id"), achievement.text("name"));
    }
}
