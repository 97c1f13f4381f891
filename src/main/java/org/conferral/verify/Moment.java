package org.conferral.verify;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** A point in time as credentials write it: with seconds, and never without its zone ({@code dateTimeStamp}). */
final class Moment {

    private static final Pattern FORM =
            Pattern.compile("-?\\d{4,9}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})");

    private Moment() {}

    static boolean is(JsonValue value) {
        if (!(value instanceof JsonString text)
                || !FORM.matcher(text.getString()).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(text.getString());
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
