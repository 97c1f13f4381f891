package org.conferral.issuance;

import static org.conferral.issuance.Findings.at;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import org.conferral.issuance.LintFinding.Code;
import org.conferral.issuance.Shape.Slot;
import org.conferral.issuance.Shape.Typing;

/** Walks through a document class by class and compares each object with the table of its class. */
final class ShapeCheck {

    private final Findings findings;
    private final ValueCheck values;

    ShapeCheck(Findings findings) {
        this.findings = findings;
        this.values = new ValueCheck(findings);
    }

    void object(JsonObject object, Shape shape, String pointer) {
        typing(object, shape, pointer);
        shape.slots().forEach((name, slot) -> {
            JsonValue value = object.get(name);
            if (value != null) {
                slot(value, slot, at(pointer, name));
            } else {
                findings.unless(!slot.needed(), Code.PROPERTY_MISSING, at(pointer, name), name);
            }
        });
        if (shape.closed()) {
            object.keySet().stream()
                    .filter(name -> !name.equals("type") && !shape.slots().containsKey(name))
                    .forEach(name -> findings.add(Code.PROPERTY_UNKNOWN, at(pointer, name), name));
        }
        oneOf(object, shape, pointer);
    }

    private void slot(JsonValue value, Slot slot, String pointer) {
        if (!slot.many()) {
            one(value, slot, pointer);
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                one(array.get(i), slot, at(pointer, i));
            }
        } else {
            findings.add(Code.VALUE_WRONG, pointer, "array");
        }
    }

    private void one(JsonValue value, Slot slot, String pointer) {
        Shapes.named(slot.kind())
                .ifPresentOrElse(
                        shape -> {
                            if (value.getValueType() == ValueType.OBJECT) {
                                object(value.asJsonObject(), shape, pointer);
                            } else {
                                findings.add(Code.VALUE_WRONG, pointer, shape.name());
                            }
                        },
                        () -> values.check(value, slot.kind(), pointer));
    }

    private void typing(JsonObject object, Shape shape, String pointer) {
        JsonValue type = object.getOrDefault("type", JsonValue.NULL);
        boolean good = shape.typing() == Typing.NONE
                || shape.closed()
                        && type instanceof JsonString text
                        && text.getString().equals(shape.name())
                || !shape.closed() && types(type).stream().anyMatch(name -> means(name, shape.name()));
        findings.unless(good, Code.TYPE_WRONG, at(pointer, "type"), shape.name());
        if (shape.name().endsWith("Credential")) {
            findings.unless(
                    types(type).contains("VerifiableCredential"),
                    Code.TYPE_WRONG,
                    at(pointer, "type"),
                    "VerifiableCredential");
        }
    }

    /** Classes of which at least one of two properties has to be given. */
    private void oneOf(JsonObject object, Shape shape, String pointer) {
        if (shape.name().endsWith("Subject")) {
            boolean good = object.containsKey("id") || object.containsKey("identifier");
            findings.unless(good, Code.PROPERTY_MISSING, at(pointer, "identifier"), "identifier");
        }
        if (shape.name().equals("Criteria")) {
            boolean good = object.containsKey("id") || object.containsKey("narrative");
            findings.unless(good, Code.PROPERTY_MISSING, at(pointer, "narrative"), "narrative");
        }
    }

    /** An open badge and an achievement credential are the same class under two names. */
    private static boolean means(String type, String shape) {
        return type.equals(shape) || type.equals("OpenBadgeCredential") && shape.equals("AchievementCredential");
    }

    private static List<String> types(JsonValue type) {
        if (type instanceof JsonArray array) {
            return array.stream()
                    .map(value -> value instanceof JsonString text ? text.getString() : "")
                    .toList();
        }
        return type instanceof JsonString text ? List.of(text.getString()) : List.of();
    }
}
