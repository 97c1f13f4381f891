package org.conferral.issuance;

import static org.conferral.issuance.Findings.at;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import org.conferral.issuance.LintFinding.Code;

/** Finds what must not be written at all: nulls, empty lists and objects, and characters that deceive the eye. */
final class TextCheck {

    private final Findings findings;

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    void value(JsonValue value, String pointer) {
        findings.unless(value.getValueType() != ValueType.NULL, Code.VALUE_NULL, pointer, "");
        if (value instanceof JsonObject object) {
            findings.unless(!object.isEmpty(), Code.VALUE_EMPTY, pointer, "");
            object.forEach((name, member) -> value(member, at(pointer, name)));
        } else if (value instanceof JsonArray array) {
            findings.unless(!array.isEmpty(), Code.VALUE_EMPTY, pointer, "");
            for (int i = 0; i < array.size(); i++) {
                value(array.get(i), at(pointer, i));
            }
        } else if (value instanceof JsonString text) {
            text(text.getString(), pointer);
        }
    }

    /** Looks at one text; the plain signs that most texts are made of are passed over at once. */
    void text(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit < ' ' || unit > '~') && unsafe(text.codePointAt(i))) {
                findings.add(Code.TEXT_UNSAFE, pointer, String.format("U+%04X", text.codePointAt(i)));
                return;
            }
            i += Character.isHighSurrogate(unit) && text.codePointAt(i) > Character.MAX_VALUE ? 1 : 0;
        }
    }

    /** Control signs, halves of characters, signs that turn the direction of writing, and code points that are none. */
    private static boolean unsafe(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\t' && sign != '\r';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean turning = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        boolean none = (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF || sign == 0xFFFD;
        return control || half || turning || none;
    }
}
