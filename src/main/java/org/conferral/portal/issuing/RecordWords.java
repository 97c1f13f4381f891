package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.conferral.credential.AchievementType;
import org.conferral.portal.platform.Texts;
import org.conferral.portal.platform.Wording;
import org.conferral.reading.AwardReading;
import org.conferral.reading.RecordReading;

/** A record in the words of a reader's language: days and the standard's own terms; what the institution wrote stays as it was signed. */
public final class RecordWords {

    private RecordWords() {}

    /** Reads a record for somebody who reads this language. */
    public static RecordReading read(JsonObject document, Locale language) {
        return RecordReading.of(document, at -> Wording.day(at, language), type -> type(type, language));
    }

    /** What an achievement type is called. */
    static String type(String type, Locale language) {
        return AchievementType.known().contains(type)
                ? Texts.in(language, "record", "type." + type)
                : AwardReading.typeInWords(type);
    }
}
