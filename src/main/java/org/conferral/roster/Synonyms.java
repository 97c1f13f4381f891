package org.conferral.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Headings that schools commonly use for a field, in several languages. A heading counts only when it is the same as a whole. */
final class Synonyms {

    /** The languages in which usual headings are known. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv");

    private static final Map<String, RosterField> FIELDS = new HashMap<>();
    private static final Map<String, RosterField> HEADINGS = new LinkedHashMap<>();

    static {
        LANGUAGES.forEach(language -> learn("headings_" + language + ".properties"));
        learn("headings_systems.properties");
    }

    private Synonyms() {}

    /** @param normalName the heading as {@link HeaderName#normal} makes it */
    static boolean of(RosterField field, String normalName) {
        return FIELDS.get(normalName) == field;
    }

    /** Whether the heading is a usual one for any field. */
    static boolean isKnown(String normalName) {
        return FIELDS.containsKey(normalName);
    }

    /** Hands over every usual heading as it is written. */
    static void forEach(BiConsumer<String, RosterField> reader) {
        HEADINGS.forEach(reader);
    }

    private static void learn(String file) {
        HeadingFiles.read(file).forEach((field, names) -> learn(field.toString(), names.toString()));
    }

    /** A heading that means two things, in one language or in two, would be a guess; such a one has no place in the lists. */
    private static void learn(String key, String names) {
        RosterField field = RosterField.of(key);
        Arrays.stream(names.split("\\|")).map(String::strip).forEach(name -> {
            HEADINGS.put(name, field);
            RosterField before = FIELDS.put(HeaderName.normal(name), field);
            if (before != null && before != field) {
                throw new IllegalStateException("“" + name + "” means " + before + " and " + field);
            }
        });
    }
}
