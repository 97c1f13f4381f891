package org.conferral.issuance;

import static org.conferral.issuance.Findings.at;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.issuance.LintFinding.Code;

/** Follows the references inside a record: results to their descriptions, associations to their achievements. */
final class LinkCheck {

    private final Findings findings;
    private final Map<String, JsonObject> achievements = new HashMap<>();
    private final Set<String> credentials = new HashSet<>();

    LinkCheck(Findings findings) {
        this.findings = findings;
    }

    void credential(JsonObject credential, String pointer) {
        String id = text(credential, "id");
        findings.unless(id.isEmpty() || credentials.add(id), Code.ID_REPEATED, at(pointer, "id"), id);
        JsonObject subject = object(credential, "credentialSubject");
        String subjectAt = at(pointer, "credentialSubject");
        List<JsonObject> bundle = objects(subject, "verifiableCredential");
        for (int i = 0; i < bundle.size(); i++) {
            credential(bundle.get(i), at(at(subjectAt, "verifiableCredential"), i));
        }
        List<JsonObject> listed = objects(subject, "achievement");
        for (int i = 0; i < listed.size(); i++) {
            achievement(listed.get(i), at(at(subjectAt, "achievement"), i));
        }
        if (subject.get("achievement") instanceof JsonObject achievement) {
            achievement(achievement, at(subjectAt, "achievement"));
            results(subject, achievement, subjectAt);
        }
        associations(subject, subjectAt);
    }

    /** Two achievements under one id flow together when the record is read as linked data, so they have to be the same. */
    private void achievement(JsonObject achievement, String pointer) {
        JsonObject same = achievements.putIfAbsent(text(achievement, "id"), achievement);
        boolean good = same == null || same.equals(achievement);
        findings.unless(good, Code.ACHIEVEMENT_CONTRADICTION, pointer, text(achievement, "id"));
        List<JsonObject> descriptions = objects(achievement, "resultDescription");
        for (int i = 0; i < descriptions.size(); i++) {
            String level = text(descriptions.get(i), "requiredLevel");
            findings.unless(
                    level.isEmpty() || hasLevel(descriptions.get(i), level),
                    Code.RESULT_DANGLING,
                    at(at(at(pointer, "resultDescription"), i), "requiredLevel"),
                    level);
        }
    }

    private void results(JsonObject subject, JsonObject achievement, String pointer) {
        Map<String, JsonObject> descriptions = byId(objects(achievement, "resultDescription"));
        List<JsonObject> results = objects(subject, "result");
        for (int i = 0; i < results.size(); i++) {
            result(results.get(i), descriptions, at(at(pointer, "result"), i));
        }
    }

    private void result(JsonObject result, Map<String, JsonObject> descriptions, String pointer) {
        String link = text(result, "resultDescription");
        JsonObject description = descriptions.get(link);
        if (description == null) {
            findings.unless(link.isEmpty(), Code.RESULT_DANGLING, at(pointer, "resultDescription"), link);
            return;
        }
        boolean statusGiven = !text(description, "resultType").equals("Status") || result.containsKey("status");
        findings.unless(statusGiven, Code.PROPERTY_MISSING, at(pointer, "status"), "status");
        String level = text(result, "achievedLevel");
        boolean levelKnown = level.isEmpty() || hasLevel(description, level);
        findings.unless(levelKnown, Code.RESULT_DANGLING, at(pointer, "achievedLevel"), level);
    }

    private static boolean hasLevel(JsonObject description, String level) {
        return byId(objects(description, "rubricCriterionLevel")).containsKey(level);
    }

    private void associations(JsonObject subject, String pointer) {
        List<JsonObject> associations = objects(subject, "association");
        for (int i = 0; i < associations.size(); i++) {
            for (String end : List.of("sourceId", "targetId")) {
                String id = text(associations.get(i), end);
                boolean known = id.isEmpty() || achievements.containsKey(id);
                findings.unless(known, Code.ASSOCIATION_DANGLING, at(at(at(pointer, "association"), i), end), id);
            }
        }
    }

    private static Map<String, JsonObject> byId(List<JsonObject> objects) {
        Map<String, JsonObject> byId = new HashMap<>();
        objects.forEach(object -> byId.put(text(object, "id"), object));
        return byId;
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (object.get(name) instanceof JsonArray array) {
            for (JsonValue value : array) {
                objects.add(value instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT);
            }
        }
        return objects;
    }

    private static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString found ? found.getString() : "";
    }
}
