package org.conferral.portal.privacy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.platform.Texts;
import org.conferral.portal.platform.Wording;

/**
 * How values read on the page of an archive: moments, days and states in the reader's language. What people or files say stays as it is, even
 * where it looks like one of them.
 */
final class ArchiveValues {

    /** By section, the columns that hold one of a few words for programs. */
    static final Map<String, Set<String>> STATES = Map.of(
            "records", Set.of("state", "standing", "mail_state"),
            "parts", Set.of("standing"),
            "letters", Set.of("kind", "state"),
            "reports", Set.of("subject", "state"),
            "codes", Set.of("purpose"),
            "wallets", Set.of("kind", "route", "outcome"),
            "suppressed", Set.of("reason"),
            "wishes", Set.of("state"));

    private final Locale language;

    ArchiveValues(Locale language) {
        this.language = language;
    }

    /** A value of the data, as HTML. */
    String read(String section, String column, String value) {
        if (section.equals(ArchiveIndex.ROSTER_ROWS)) {
            return html(value);
        }
        if (isMoment(column)) {
            return moment(value);
        }
        if (isDay(column)) {
            return day(value);
        }
        return html(isState(section, column) ? state(section, column, value) : value);
    }

    static boolean isMoment(String column) {
        return column.equals("at") || column.endsWith("_at") || column.endsWith("_since");
    }

    static boolean isDay(String column) {
        return column.endsWith("_date");
    }

    private static boolean isState(String section, String column) {
        return STATES.getOrDefault(section, Set.of()).contains(column);
    }

    /** A moment in ISO 8601, as HTML that keeps it for programs. */
    String moment(String value) {
        try {
            return time(Instant.parse(value), value);
        } catch (DateTimeException other) {
            return html(value);
        }
    }

    private String day(String value) {
        try {
            return time(LocalDate.parse(value), value);
        } catch (DateTimeException other) {
            return html(value);
        }
    }

    private String time(TemporalAccessor when, String value) {
        return "<time datetime=\"" + html(value) + "\">" + html(Wording.moment(when, language)) + "</time>";
    }

    private String state(String section, String column, String value) {
        Optional<String> words =
                Texts.find(language, "mydata", "value." + section + "." + column + "." + value, List.of());
        return words.orElse(value);
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
