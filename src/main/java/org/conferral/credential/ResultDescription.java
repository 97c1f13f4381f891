package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A result that may be given with an achievement, such as its final grade, and the values it may take. */
public record ResultDescription(
        String id,
        String name,
        ResultType resultType,
        List<String> allowedValue,
        Optional<String> requiredLevel,
        Optional<String> requiredValue,
        List<RubricCriterionLevel> rubricCriterionLevel,
        Optional<String> valueMin,
        Optional<String> valueMax,
        List<Alignment> alignment,
        JsonObject extra) {

    public ResultDescription {
        Require.uri("resultDescription.id", id);
        Require.text("resultDescription.name", name);
        Objects.requireNonNull(resultType, "resultDescription.resultType");
        allowedValue = List.copyOf(allowedValue);
        Require.texts("resultDescription.allowedValue", allowedValue);
        Require.uri("resultDescription.requiredLevel", requiredLevel);
        Require.text("resultDescription.requiredValue", requiredValue);
        rubricCriterionLevel = List.copyOf(rubricCriterionLevel);
        Require.text("resultDescription.valueMin", valueMin);
        Require.text("resultDescription.valueMax", valueMax);
        alignment = List.copyOf(alignment);
        Objects.requireNonNull(extra, "resultDescription.extra");
    }

    /** The letter grade of an achievement, without a closed list of grades. */
    public static ResultDescription letterGrade(String id, String name) {
        return of(id, name, new ResultType("LetterGrade"));
    }

    /** A result of a certain type that may take any value. */
    public static ResultDescription of(String id, String name, ResultType type) {
        return new ResultDescription(
                id,
                name,
                type,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    public JsonObject toJson() {
        return Members.of()
                .text("id", id)
                .types("ResultDescription")
                .text("name", name)
                .text("resultType", resultType.value())
                .texts("allowedValue", allowedValue)
                .text("requiredLevel", requiredLevel)
                .text("requiredValue", requiredValue)
                .many("rubricCriterionLevel", rubricCriterionLevel, RubricCriterionLevel::toJson)
                .text("valueMin", valueMin)
                .text("valueMax", valueMax)
                .many("alignment", alignment, Alignment::toJson)
                .extra(extra)
                .toJson();
    }

    public static ResultDescription fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "ResultDescription");
        return new ResultDescription(
                fields.text("id"),
                fields.text("name"),
                new ResultType(fields.text("resultType")),
                fields.texts("allowedValue"),
                fields.optional("requiredLevel"),
                fields.optional("requiredValue"),
                fields.many("rubricCriterionLevel", RubricCriterionLevel::fromJson),
                fields.optional("valueMin"),
                fields.optional("valueMax"),
                fields.many("alignment", Alignment::fromJson),
                fields.rest());
    }
}
