package org.conferral.issuance;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Predicate;
import org.conferral.credential.AbsoluteUri;
import org.conferral.credential.AchievementType;
import org.conferral.credential.AlignmentTargetType;
import org.conferral.credential.AssociationType;
import org.conferral.credential.EndorsementCredential;
import org.conferral.credential.IdentifierType;
import org.conferral.credential.ResultStatus;
import org.conferral.credential.ResultType;
import org.conferral.issuance.LintFinding.Code;

/** Looks at single values: texts, addresses, dates, numbers and the terms of the vocabularies. */
final class ValueCheck {

    private static final Map<String, Predicate<String>> TERMS = Map.of(
            "achievementType", AchievementType::allows,
            "resultType", ResultType::allows,
            "targetType", AlignmentTargetType::allows,
            "identifierType", IdentifierType::allows,
            "resultStatus", term -> holds(() -> ResultStatus.of(term)),
            "associationType", term -> holds(() -> AssociationType.of(term)));

    private final Findings findings;

    ValueCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonValue value, String kind, String pointer) {
        switch (kind) {
            case "number" -> findings.unless(value.getValueType() == ValueType.NUMBER, Code.VALUE_WRONG, pointer, kind);
            case "flag" ->
                findings.unless(value == JsonValue.TRUE || value == JsonValue.FALSE, Code.VALUE_WRONG, pointer, kind);
            case "endorsement" -> findings.unless(isEndorsement(value), Code.VALUE_WRONG, pointer, kind);
            default -> {
                if (value instanceof JsonString text) {
                    text(text.getString(), kind, pointer);
                } else {
                    findings.add(Code.VALUE_WRONG, pointer, kind);
                }
            }
        }
    }

    private void text(String text, String kind, String pointer) {
        switch (kind) {
            case "uri" -> findings.unless(AbsoluteUri.is(text), Code.VALUE_WRONG, pointer, text);
            case "date" -> findings.unless(isDate(text), Code.DATE_WITHOUT_ZONE, pointer, text);
            case "day" -> findings.unless(holds(() -> LocalDate.parse(text)), Code.VALUE_WRONG, pointer, text);
            case "text" -> findings.unless(!text.isBlank(), Code.VALUE_EMPTY, pointer, "");
            default -> findings.unless(TERMS.get(kind).test(text), Code.TERM_UNKNOWN, pointer, text);
        }
    }

    /** A moment with its zone; nearly all of them are told in UTC to the second, and are known by their characters. */
    private static boolean isDate(String text) {
        return PlainMoment.is(text) || holds(() -> OffsetDateTime.parse(text));
    }

    /** An endorsement comes signed from elsewhere: it is judged as a whole and never told how to spell. */
    private static boolean isEndorsement(JsonValue value) {
        return value instanceof JsonObject object && holds(() -> EndorsementCredential.fromJson(object));
    }

    private static boolean holds(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
