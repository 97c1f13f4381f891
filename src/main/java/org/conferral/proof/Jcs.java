package org.conferral.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.jspecify.annotations.Nullable;

/** The one spelling of a JSON document that is hashed by the suites that take it as text: RFC 8785. */
final class Jcs {

    private Jcs() {}

    /**
     * The canonical text of a document.
     *
     * @throws ProofException when two different documents would have this one text
     */
    static String of(JsonObject document) {
        refuseLoss(document);
        try {
            return new String(new JsonCanonicalizer(document.toString()).getEncodedUTF8(), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException unreadable) {
            throw new ProofException(
                    ProofException.Code.MALFORMED, "no canonical text: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The form knows numbers as floating point and text as Unicode: what fits neither could be changed unseen. */
    private static void refuseLoss(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(Jcs::refuseLoss);
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                refuseLoss(name);
                refuseLoss(member);
            });
        } else if (value instanceof JsonNumber number) {
            refuseLoss(number);
        } else if (value instanceof JsonString string) {
            refuseLoss(string.getString());
        }
    }

    private static void refuseLoss(JsonNumber number) {
        try {
            BigDecimal written = new BigDecimal(NumberToJSON.serializeNumber(number.doubleValue()));
            if (written.compareTo(number.bigDecimalValue()) == 0) {
                return;
            }
        } catch (IOException | NumberFormatException beyondFloatingPoint) {
            throw lost("the number " + number, beyondFloatingPoint);
        }
        throw lost("the number " + number, null);
    }

    private static void refuseLoss(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw lost("text that is not Unicode", null);
        }
    }

    private static ProofException lost(String what, @Nullable Throwable cause) {
        return new ProofException(ProofException.Code.DATA_LOSS, what, cause);
    }
}
