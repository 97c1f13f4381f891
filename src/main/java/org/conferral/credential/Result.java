package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A result a learner reached, linked to the description that says what it means. */
public record Result(
        Optional<String> resultDescription,
        Optional<String> value,
        Optional<String> achievedLevel,
        Optional<ResultStatus> status,
        List<Alignment> alignment,
        JsonObject extra) {

    public Result {
        Require.uri("result.resultDescription", resultDescription);
        Require.text("result.value", value);
        Require.uri("result.achievedLevel", achievedLevel);
        alignment = List.copyOf(alignment);
        Objects.requireNonNull(extra, "result.extra");
    }

    /** A value for the result with the given description. */
    public static Result of(String resultDescription, String value) {
        return new Result(
                Optional.of(resultDescription),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    /** A level of the rubric that is the result with the given description. */
    public static Result ofLevel(String resultDescription, String achievedLevel) {
        return new Result(
                Optional.of(resultDescription),
                Optional.empty(),
                Optional.of(achievedLevel),
                Optional.empty(),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    /** How far the learner has come, where the result with the given description is nothing else. */
    public static Result ofStatus(String resultDescription, ResultStatus status) {
        return new Result(
                Optional.of(resultDescription),
                Optional.empty(),
                Optional.empty(),
                Optional.of(status),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    public JsonObject toJson() {
        return Members.of()
                .types("Result")
                .text("resultDescription", resultDescription)
                .text("value", value)
                .text("achievedLevel", achievedLevel)
                .text("status", status.map(ResultStatus::term))
                .many("alignment", alignment, Alignment::toJson)
                .extra(extra)
                .toJson();
    }

    public static Result fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Result");
        return new Result(
                fields.optional("resultDescription"),
                fields.optional("value"),
                fields.optional("achievedLevel"),
                fields.optional("status").map(ResultStatus::of),
                fields.many("alignment", Alignment::fromJson),
                fields.rest());
    }
}
