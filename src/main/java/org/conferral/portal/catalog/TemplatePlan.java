package org.conferral.portal.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.credential.RubricCriterionLevel;
import org.conferral.issuance.Stipulations;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterLayout;
import org.conferral.roster.RosterPlan;

/**
 * A record template with everything that importing and issuing need.
 *
 * @param key stable name for files and the machine interface
 * @param unit short name of the unit whose records it makes; empty: the institution itself
 * @param achievements in the order of the record; all active ones when the template names none
 * @param claimDays how long a claim link is open
 * @param terms how long its records count
 * @param stipulations what all its records say alike
 */
public record TemplatePlan(
        String id,
        String key,
        String name,
        Optional<String> description,
        String unit,
        RosterLayout layout,
        IssueAs issueAs,
        List<RosterColumn> columns,
        List<PlannedAchievement> achievements,
        int claimDays,
        TemplateTerms terms,
        Stipulations stipulations) {

    public TemplatePlan {
        columns = List.copyOf(columns);
        achievements = List.copyOf(achievements);
    }

    /** What this template asks of a roster. */
    public RosterPlan rosterPlan() {
        Map<String, Set<String>> levels = new HashMap<>();
        for (RosterColumn column : columns) {
            int rubric = RosterField.LEVELS.indexOf(column.kind());
            if (rubric >= 0) {
                levels.put(column.field(), levels(column.field(), rubric));
            }
        }
        return new RosterPlan(layout, columns, codes(), levels);
    }

    /** The names of the levels a field may hold: those of its achievement, or of all. */
    private Set<String> levels(String field, int rubric) {
        int slash = field.lastIndexOf('/');
        return achievements.stream()
                .filter(planned -> slash < 0 || planned.code().equals(field.substring(0, slash)))
                .flatMap(planned ->
                        planned.achievement().rubrics().stream().skip(rubric).limit(1))
                .flatMap(description -> description.rubricCriterionLevel().stream())
                .map(RubricCriterionLevel::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> codes() {
        return achievements.stream().map(PlannedAchievement::code).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<PlannedAchievement> achievement(String code) {
        return achievements.stream()
                .filter(planned -> planned.code().equals(code))
                .findFirst();
    }
}
