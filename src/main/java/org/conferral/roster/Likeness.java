package org.conferral.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Which headings of the template, or usual ones, a heading resembles: the same words that count, or all but one letter; and which it often means. */
final class Likeness {

    private static final int SAME_WORDS = 80;
    private static final int TYPO = 75;
    private static final int HINT = 70;
    private static final Properties HINTS = HeadingFiles.read("headings_hints.properties");

    /** A heading whose meaning is known. */
    private record Known(String normal, Set<String> words, String field) {
        static Known of(String heading, String field) {
            return new Known(HeaderName.normal(heading), HeadingWords.significant(heading), field);
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<String>> hints = new HashMap<>();

    Likeness(RosterPlan plan) {
        plan.columns().forEach(column -> known.add(Known.of(column.name(), column.field())));
        Synonyms.forEach((heading, field) -> {
            if (plan.column(field.key()).isPresent()) {
                known.add(Known.of(heading, field.key()));
            }
        });
        HINTS.stringPropertyNames().stream()
                .filter(field -> plan.column(field).isPresent())
                .forEach(field -> Arrays.stream(HINTS.getProperty(field).split("\\|"))
                        .map(HeaderName::normal)
                        .forEach(name -> hints.computeIfAbsent(name, each -> new ArrayList<>())
                                .add(field)));
    }

    /** For every field that is resembled, how much. */
    List<Suggestion> of(String heading) {
        String normal = HeaderName.normal(heading);
        Set<String> words = HeadingWords.significant(heading);
        List<Suggestion> found = Stream.concat(
                        known.stream()
                                .map(other -> Suggestion.byHeading(other.field(), likeness(other, normal, words))),
                        hints.getOrDefault(normal, List.of()).stream().map(field -> Suggestion.byHeading(field, HINT)))
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
