package org.conferral.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record template asks of a roster.
 *
 * @param achievementCodes the codes a row may name; any other is an error of that row
 * @param levels           by field, the names of the rubric levels it may hold
 */
public record RosterPlan(
        RosterLayout layout,
        List<RosterColumn> columns,
        Set<String> achievementCodes,
        Map<String, Set<String>> levels) {

    public RosterPlan {
        columns = List.copyOf(columns);
        achievementCodes = Set.copyOf(achievementCodes);
        levels = Map.copyOf(levels);
        if (columns.stream().map(RosterColumn::field).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two roster columns fill the same field");
        }
    }

    /** A plan without rubrics. */
    public RosterPlan(RosterLayout layout, List<RosterColumn> columns, Set<String> achievementCodes) {
        this(layout, columns, achievementCodes, Map.of());
    }

    /** The words a field may hold, in order; none where anything may be written. */
    public List<String> options(String field) {
        if (RosterField.isKnown(field) && RosterField.of(field) == RosterField.RESULT_STATUS) {
            return StatusRule.WORDS;
        }
        boolean code = field.equals(RosterField.ACHIEVEMENT_CODE.key());
        return (code ? achievementCodes : levels.getOrDefault(field, Set.of()))
                .stream().sorted().toList();
    }

    /** The columns a file may bring: those expected, and one of full names in place of first and last ones. */
    public List<RosterColumn> accepted() {
        List<RosterColumn> names = columns.stream()
                .filter(column -> RosterField.NAMES.contains(column.kind()))
                .toList();
        if (names.size() < RosterField.NAMES.size()) {
            return columns;
        }
        boolean required = names.stream().anyMatch(RosterColumn::required);
        RosterColumn whole = new RosterColumn("Full name", RosterField.FULL_NAME.key(), required);
        return Stream.concat(columns.stream(), Stream.of(whole)).toList();
    }

    public Optional<RosterColumn> column(String field) {
        return accepted().stream()
                .filter(column -> column.field().equals(field))
                .findFirst();
    }
}
