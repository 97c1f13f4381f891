package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** A pointer from an achievement to a node of an educational framework. */
public record Alignment(
        String targetName,
        String targetUrl,
        Optional<String> targetCode,
        Optional<String> targetDescription,
        Optional<String> targetFramework,
        Optional<AlignmentTargetType> targetType,
        JsonObject extra) {

    public Alignment {
        Require.text("alignment.targetName", targetName);
        Require.uri("alignment.targetUrl", targetUrl);
        Require.text("alignment.targetCode", targetCode);
        Require.text("alignment.targetDescription", targetDescription);
        Require.text("alignment.targetFramework", targetFramework);
        Objects.requireNonNull(extra, "alignment.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .types("Alignment")
                .text("targetName", targetName)
                .text("targetUrl", targetUrl)
                .text("targetCode", targetCode)
                .text("targetDescription", targetDescription)
                .text("targetFramework", targetFramework)
                .text("targetType", targetType.map(AlignmentTargetType::value))
                .extra(extra)
                .toJson();
    }

    public static Alignment fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Alignment");
        return new Alignment(
                fields.text("targetName"),
                fields.text("targetUrl"),
                fields.optional("targetCode"),
                fields.optional("targetDescription"),
                fields.optional("targetFramework"),
                fields.optional("targetType").map(AlignmentTargetType::new),
                fields.rest());
    }
}
