package org.conferral.portal.registry;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conferral.portal.issuing.CorrectionProblem;

/** What a program wants to have changed of a record, and why. */
record CorrectionBody(Map<String, String> fields, String reason) {

    private static final String FIELDS = "fields";

    /** Reads the body; values may be texts or numbers, and null takes a value away. */
    static CorrectionBody read(JsonObject given) {
        return JsonBody.read(given, body -> {
            Map<String, String> fields = new TreeMap<>();
            Optional<JsonBody> wanted = body.object(FIELDS, "correction.fields.missing");
            wanted.ifPresent(each -> each.names().forEach(name -> fields.put(name, value(each, given, name))));
            if (!body.has(FIELDS)) {
                body.refuse(FIELDS, "correction.fields.missing");
            }
            return new CorrectionBody(fields, body.text("reason").orElse(""));
        });
    }

    /** Ends the call with every reason why the record cannot be corrected so, each at its field. */
    static JsonObject refuse(List<CorrectionProblem> problems) {
        InputProblems all = new InputProblems();
        problems.forEach(problem -> all.say(pointer(problem.field()), problem.code(), problem.words()));
        all.refuseIfAny();
        throw new IllegalStateException("refused without a reason");
    }

    private static String value(JsonBody fields, JsonObject given, String name) {
        JsonValue value = given.getJsonObject(FIELDS).get(name);
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        fields.refuse(name, "input-no-text", name);
        return "";
    }

    private static String pointer(String field) {
        String name = field.replace("~", "~0").replace("/", "~1");
        return field.isEmpty() ? "/" + FIELDS : "/" + FIELDS + "/" + name;
    }
}
