package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One step of a rubric that a result can reach. */
public record RubricCriterionLevel(
        String id,
        String name,
        Optional<String> level,
        Optional<String> points,
        Optional<String> description,
        List<Alignment> alignment,
        JsonObject extra) {

    public RubricCriterionLevel {
        Require.uri("rubricCriterionLevel.id", id);
        Require.text("rubricCriterionLevel.name", name);
        Require.text("rubricCriterionLevel.level", level);
        Require.text("rubricCriterionLevel.points", points);
        Require.text("rubricCriterionLevel.description", description);
        alignment = List.copyOf(alignment);
        Objects.requireNonNull(extra, "rubricCriterionLevel.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("RubricCriterionLevel")
                .text("name", name)
                .text("level", level)
                .text("points", points)
                .text("description", description)
                .many("alignment", alignment, Alignment::toJson)
                .extra(extra)
                .toJson();
    }

    public static RubricCriterionLevel fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "RubricCriterionLevel");
        return new RubricCriterionLevel(
                fields.text("id"),
                fields.text("name"),
                fields.optional("level"),
                fields.optional("points"),
                fields.optional("description"),
                fields.many("alignment", Alignment::fromJson),
                fields.rest());
    }
}
