package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.conferral.proof.Contexts;

/** Whether every word of the credential has one published meaning. */
final class ContextCheck implements Check {

    @Override
    public List<Finding> look(JsonObject credential, String pointer) {
        String at = pointer + "/@context";
        List<JsonValue> contexts = Members.values(credential, "@context");
        List<Finding> unknown = contexts.stream()
                .filter(context -> !Contexts.isKnown(context))
                .map(context -> Finding.of(Code.CONTEXT_UNKNOWN, at, name(context)))
                .toList();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        String first = contexts.isEmpty() ? "" : name(contexts.get(0));
        boolean ordered = first.equals(Contexts.CREDENTIALS_V2) || first.equals(OlderModel.CONTEXT);
        return List.of(Finding.of(ordered ? Code.CONTEXTS_KNOWN : Code.CONTEXT_ORDER, at));
    }

    private static String name(JsonValue context) {
        return context instanceof JsonString url ? url.getString() : "{…}";
    }
}
