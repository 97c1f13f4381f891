package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;

/** How two achievements of one record belong together, such as a course and its degree; a closed class. */
public record Association(AssociationType associationType, String sourceId, String targetId) {

    public Association {
        Objects.requireNonNull(associationType, "association.associationType");
        Require.uri("association.sourceId", sourceId);
        Require.uri("association.targetId", targetId);
    }

    public JsonObject toJson() {
        return Members.of()
                .text("type", "Association")
                .text("associationType", associationType.term())
                .text("sourceId", sourceId)
                .text("targetId", targetId)
                .toJson();
    }

    public static Association fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Association");
        return fields.closed(new Association(
                AssociationType.of(fields.text("associationType")), fields.text("sourceId"), fields.text("targetId")));
    }
}
