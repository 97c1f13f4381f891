package org.conferral.portal.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.conferral.roster.RosterPlan;

/**
 * A record template with everything that importing and issuing need.
 *
 * @param key stable name for files and the machine interface
 * @param unit short name of the unit whose records it makes; empty: the institution itself
 * @param achievements in the order of the record; all active ones when the template names none
 * @param claimDays how long a claim link is open
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
        int claimDays) {

    public TemplatePlan {
        columns = List.copyOf(columns);
        achievements = List.copyOf(achievements);
    }

    /** What this template asks of a roster. */
    public RosterPlan rosterPlan() {
        return new RosterPlan(layout, columns, codes());
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
