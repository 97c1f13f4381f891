package org.conferral.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which headings of the template, or usual ones, a heading resembles: the same words that count, or all but one letter. */
final class Likeness {

    private static final int SAME_WORDS = 80;
    private static final int TYPO = 75;

    /** A heading whose meaning is known. */
    private record Known(String normal, Set<String> words, String field) {
        static Known of(String heading, String field) {
            return new Known(HeaderName.normal(heading), HeadingWords.significant(heading), field);
        }
    }

    private final List<Known> known = new ArrayList<>();

    Likeness(RosterPlan plan) {
        plan.columns().forEach(column -> known.add(Known.of(column.name(), column.field())));
        Synonyms.forEach((heading, field) -> {
            if (plan.column(field.key()).isPresent()) {
                known.add(Known.of(heading, field.key()));
            }
        });
    }

    /** For every field that is resembled, how much. */
    List<Suggestion> of(String heading) {
        String normal = HeaderName.normal(heading);
        Set<String> words = HeadingWords.significant(heading);
        List<Suggestion> found = known.stream()
                .map(other -> Suggestion.byHeading(other.field(), likeness(other, normal, words)))
                .filter(suggestion -> suggestion.strength() > 0)
                .sorted(Comparator.comparingInt(Suggestion::strength).reversed())
                .toList();
        return Suggestions.first(found);
    }

    private static int likeness(Known other, String normal, Set<String> words) {
        if (!words.isEmpty() && words.equals(other.words())) {
            return SAME_WORDS;
        }
        return Typo.between(normal, other.normal()) ? TYPO : 0;
    }
}
