package org.conferral.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the columns nobody is sure of is proposed for which field: the best suggestion of all first, each field and each column once. */
final class Guesses {

    /** A suggestion with its column. */
    private record Guess(int column, Suggestion suggestion) {}

    private final RosterPlan plan;
    private final Set<String> filled;

    Guesses(RosterPlan plan, Set<String> filled) {
        this.plan = plan;
        this.filled = new HashSet<>(filled);
    }

    /** @param suggestions by column; a field that is filled is none of them */
    Map<Integer, Suggestion> of(Map<Integer, List<Suggestion>> suggestions) {
        List<Guess> guesses = suggestions.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(each -> new Guess(entry.getKey(), each)))
                .filter(guess -> isWorthAsking(guess.suggestion()))
                .sorted(Comparator.comparingInt(
                                (Guess guess) -> -guess.suggestion().strength())
                        .thenComparingInt(Guess::column))
                .toList();
        Map<Integer, Suggestion> taken = new HashMap<>();
        for (Guess guess : guesses) {
            String field = guess.suggestion().field();
            if (!taken.containsKey(guess.column()) && !filled.contains(field)) {
                taken.put(guess.column(), guess.suggestion());
                filled.addAll(RosterField.settledBy(field));
            }
        }
        return taken;
    }

    private boolean isWorthAsking(Suggestion suggestion) {
        boolean required =
                plan.column(suggestion.field()).filter(RosterColumn::required).isPresent();
        return suggestion.strength() >= (required ? Suggestion.WORTH_NAMING : Suggestion.WORTH_ASKING);
    }
}
