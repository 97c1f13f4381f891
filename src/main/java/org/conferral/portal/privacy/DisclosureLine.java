package org.conferral.portal.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Texts;

/**
 * That a record's data left the portal.
 *
 * @param record  the title of the record
 * @param channel whom it was told and how, as the key of its words
 * @param detail  the format or the route; "" for none
 * @param actor   what a member of staff or a program is called; "" for learners and strangers
 */
public record DisclosureLine(Instant at, String record, String channel, String detail, String actor) {

    /** Whom it was told and how, in words. */
    public String words() {
        return words(ReaderLanguage.current());
    }

    /** As it stands in what is handed out, in a language. */
    Map<String, String> row(Locale language) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("at", at.toString());
        row.put("record", record);
        row.put("what", words(language));
        return row;
    }

    private String words(Locale language) {
        String form = Texts.find(language, "mydata", "told.detail." + detail, List.of())
                .orElse(detail);
        return Texts.in(language, "mydata", "told." + channel, form);
    }
}
