package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which fields the values of a column are like. */
final class ValueHints {

    private static final int ADDRESSES = 85;
    private static final int CODES = 85;
    private static final int LEVELS = 70;
    private static final int NAMES = 65;
    private static final int GRADES = 65;
    private static final int LETTERS = 45;
    private static final int NUMBERS = 45;
    private static final int HARDLY = 30;

    private final RosterPlan plan;
    private final DateHints dates;
    private final Set<String> codes;

    ValueHints(RosterPlan plan, List<ColumnSamples> columns) {
        this.plan = plan;
        this.dates = new DateHints(columns);
        this.codes = normal(plan.achievementCodes());
    }

    List<Suggestion> of(ColumnSamples values) {
        List<Suggestion> found = new ArrayList<>();
        hint(values.most(ValueKinds::isEmail), RosterField.EMAIL, ADDRESSES, found);
        hint(values.most(cell -> codes.contains(normal(cell))), RosterField.ACHIEVEMENT_CODE, CODES, found);
        hint(values.clearly(ValueKinds::isNameWithComma), RosterField.FULL_NAME, NAMES, found);
        hint(values.most(ValueKinds::isName), RosterField.FULL_NAME, HARDLY, found);
        levels(values, found);
        dates.of(values).forEach(date -> hint(true, RosterField.of(date.field()), date.strength(), found));
        hint(isPlainlyGrades(values), RosterField.GRADE, GRADES, found);
        hint(values.clearly(ValueKinds::isGrade), RosterField.GRADE, LETTERS, found);
        hint(isNumbers(values), RosterField.LEARNER_ID, NUMBERS, found);
        hint(values.clearly(ValueKinds::isTerm), RosterField.TERM, LETTERS, found);
        hint(values.clearly(ValueKinds::isSmallNumber), RosterField.CREDITS, HARDLY, found);
        hint(values.clearly(ValueKinds::isLink), RosterField.EVIDENCE, HARDLY, found);
        return Suggestions.first(found);
    }

    private void hint(boolean alike, RosterField field, int strength, List<Suggestion> found) {
        if (alike && plan.column(field.key()).isPresent()) {
            found.add(Suggestion.byValues(field.key(), strength));
        }
    }

    /** Also fields bound to one achievement: their levels are their own. */
    private void levels(ColumnSamples values, List<Suggestion> found) {
        plan.levels().forEach((field, names) -> {
            Set<String> known = normal(names);
            Predicate<Cell> isLevel = cell -> known.contains(normal(cell));
            if (values.clearly(isLevel)) {
                found.add(Suggestion.byValues(field, LEVELS));
            }
        });
    }

    private static boolean isPlainlyGrades(ColumnSamples values) {
        return values.clearly(ValueKinds::isGrade) && values.cells().stream().anyMatch(ValueKinds::isPlainlyGrade);
    }

    /** Numbers of people have one length, and more than a few are different. */
    private static boolean isNumbers(ColumnSamples values) {
        long lengths = values.cells().stream()
                .map(cell -> ValueKinds.text(cell).length())
                .distinct()
                .count();
        return values.clearly(ValueKinds::isNumbered) && lengths == 1 && values.different() >= 3;
    }

    private static Set<String> normal(Set<String> names) {
        return names.stream().map(HeaderName::normal).collect(Collectors.toUnmodifiableSet());
    }

    private static String normal(Cell cell) {
        return HeaderName.normal(ValueKinds.text(cell));
    }
}
