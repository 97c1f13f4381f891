package org.conferral.portal.issuing;

import java.util.List;
import org.conferral.roster.DuplicateRule;

/**
 * What a release would do, counted on the path on which it will be done.
 *
 * @param fresh     records of learners who have none of their kind
 * @param changed   records that say something else than the one the learner has
 * @param unchanged records that say what the one says that the learner has
 * @param blocked   records that cannot be issued
 * @param joined    how many rows are taken for a learner who is known under other data
 * @param joins     the first of them
 * @param unmatched the first rows whose learner has no such record
 */
public record Forecast(
        int fresh, int changed, int unchanged, int blocked, int joined, List<Join> joins, List<Stranger> unmatched) {

    /** A row whose learner has no record of its kind. */
    public record Stranger(int row, LearnerFacts said) {}

    /**
     * A row whose learner is known already, under other data.
     *
     * @param row   the row of the roster
     * @param said  what the roster says of the learner
     * @param known what is known of the learner
     */
    public record Join(int row, LearnerFacts said, LearnerFacts known) {}

    public Forecast {
        joins = List.copyOf(joins);
        unmatched = List.copyOf(unmatched);
    }

    /** How many records a batch with this rule issues. */
    public int issued(DuplicateRule rule) {
        return fresh + (rule == DuplicateRule.SKIP ? 0 : changed) + (rule == DuplicateRule.ALLOW ? unchanged : 0);
    }

    /** How many records a batch issues that corrects what learners have. */
    public int corrected() {
        return changed;
    }

    /** How many earlier records give way. */
    public int replaced(DuplicateRule rule) {
        return rule == DuplicateRule.REPLACE ? changed : 0;
    }

    /** How many are left out because their learner has one already. */
    public int leftOut(DuplicateRule rule) {
        return fresh + changed + unchanged - issued(rule);
    }

    /** Whether any learner has such a record already. */
    public boolean isRepeating() {
        return changed + unchanged > 0;
    }
}
