package org.conferral.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Headings that schools commonly use for a field, in several languages. A heading counts only when it is the same as a whole. */
final class Synonyms {

    /** The languages in which usual headings are known. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv");

    private static final Map<String, RosterField> FIELDS = new HashMap<>();

    static {
        LANGUAGES.forEach(
                language -> headings(language).forEach((field, names) -> learn(field.toString(), names.toString())));
    }

    private Synonyms() {}

    /** @param normalName the heading as {@link HeaderName#normal} makes it */
    static boolean of(RosterField field, String normalName) {
        return FIELDS.get(normalName) == field;
    }

    private static Properties headings(String language) {
        Properties headings = new Properties();
        try (InputStream in = Synonyms.class.getResourceAsStream("headings_" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            headings.load(reader);
            return headings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A heading that means two things, in one language or in two, would be a guess; such a one has no place in the lists. */
    private static void learn(String key, String names) {
        RosterField field = RosterField.of(key);
        Arrays.stream(names.split("\\|")).map(HeaderName::normal).forEach(name -> {
            RosterField before = FIELDS.put(name, field);
            if (before != null && before != field) {
                throw new IllegalStateException("“" + name + "” means " + before + " and " + field);
            }
        });
    }
}
