package org.conferral.portal.delivery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a unit writes to its learners.
 *
 * @param parentId the unit whose words it takes where it has none of its own; empty: the institution
 * @param language of its letters, as a BCP 47 tag
 * @param reminders on which days after the issue who has not claimed is reminded, such as {@code 7, 21}; empty: never
 */
public record LetterRules(String parentId, String language, String reminders) {

    /** What holds as long as nobody decided anything. */
    static final LetterRules USUAL = new LetterRules("", Locale.ENGLISH.toLanguageTag(), "");

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /**
     * A unit and those above it, the nearest first, the institution last; who stands above itself is met once.
     *
     * @param rules of every unit that has any
     */
    static List<String> chain(String unitId, String institution, Map<String, LetterRules> rules) {
        Set<String> chain = new LinkedHashSet<>();
        String next = unitId;
        while (!next.isEmpty() && chain.add(next)) {
            next = rules.getOrDefault(next, USUAL).parentId();
        }
        chain.remove(institution);
        chain.add(institution);
        return List.copyOf(chain);
    }
}
