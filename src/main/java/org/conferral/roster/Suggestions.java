package org.conferral.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column whose heading is not known may be, by what its heading resembles and by its values. */
final class Suggestions {

    private final Likeness likeness;
    private final ValueHints hints;

    Suggestions(Likeness likeness, ValueHints hints) {
        this.likeness = likeness;
        this.hints = hints;
    }

    /** The strongest first, each field once. A heading without values, or whose values say otherwise, suggests nothing. */
    List<Suggestion> of(String heading, ColumnSamples values) {
        if (values.size() == 0) {
            return List.of();
        }
        List<Suggestion> byValues = hints.of(values).stream()
                .filter(hint -> !isAwardDate(hint) || !HeadingWords.isOfBeginning(heading))
                .toList();
        List<Suggestion> all = new ArrayList<>();
        likeness.of(heading).stream()
                .filter(like -> !Doubt.of(RosterField.of(like.field()), values))
                .map(like -> weighed(like, byValues))
                .forEach(all::add);
        all.addAll(byValues);
        all.sort(Comparator.comparingInt(Suggestion::strength).reversed());
        return first(all);
    }

    /** Codes that no achievement has are proposed by no heading: every row would be refused. */
    private static Suggestion weighed(Suggestion like, List<Suggestion> byValues) {
        if (find(byValues, like.field()).isPresent()) {
            return like.confirmed();
        }
        return RosterField.of(like.field()) == RosterField.ACHIEVEMENT_CODE ? like.faint() : like;
    }

    private static boolean isAwardDate(Suggestion hint) {
        return RosterField.of(hint.field()) == RosterField.AWARD_DATE;
    }

    /** What the values alone say. */
    List<Suggestion> of(ColumnSamples values) {
        return hints.of(values);
    }

    /** Each field once, as it comes first. */
    static List<Suggestion> first(List<Suggestion> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(each -> seen.add(each.field())).toList();
    }

    private static Optional<Suggestion> find(List<Suggestion> all, String field) {
        return all.stream().filter(each -> each.field().equals(field)).findFirst();
    }
}
