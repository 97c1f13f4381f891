package org.conferral.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.credential.Achievement;
import org.conferral.credential.Evidence;
import org.conferral.credential.Result;

/**
 * One achievement given to one learner: when, with which grade and which results, for how many credits, on what evidence.
 *
 * @param lastDay the last day on which it counts, where it does not count for ever
 * @param measures figures besides the grade
 */
public record Award(
        Achievement achievement,
        Optional<LocalDate> awarded,
        Optional<LocalDate> lastDay,
        Optional<String> grade,
        List<Result> results,
        Optional<BigDecimal> credits,
        List<Evidence> evidence,
        Circumstances circumstances,
        List<Measure> measures) {

    public Award {
        Objects.requireNonNull(achievement, "award.achievement");
        Objects.requireNonNull(awarded, "award.awarded");
        Objects.requireNonNull(lastDay, "award.lastDay");
        Objects.requireNonNull(grade, "award.grade");
        Objects.requireNonNull(credits, "award.credits");
        Objects.requireNonNull(circumstances, "award.circumstances");
        results = List.copyOf(results);
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
    }

    /** An award without figures besides its grade. */
    public Award(
            Achievement achievement,
            Optional<LocalDate> awarded,
            Optional<LocalDate> lastDay,
            Optional<String> grade,
            List<Result> results,
            Optional<BigDecimal> credits,
            List<Evidence> evidence,
            Circumstances circumstances) {
        this(achievement, awarded, lastDay, grade, results, credits, evidence, circumstances, List.of());
    }

    /** The same with a figure, which takes the place of one with the same key. */
    public Award with(Measure measure) {
        List<Measure> all = new ArrayList<>(measures);
        all.removeIf(other -> other.key().equals(measure.key()));
        all.add(measure);
        return new Award(achievement, awarded, lastDay, grade, results, credits, evidence, circumstances, all);
    }

    /** The same, given on this day. */
    public Award on(LocalDate day) {
        return new Award(
                achievement, Optional.of(day), lastDay, grade, results, credits, evidence, circumstances, measures);
    }

    /** The same under other circumstances. */
    public Award under(Circumstances others) {
        return new Award(achievement, awarded, lastDay, grade, results, credits, evidence, others, measures);
    }

    /** An award about which nothing more is known than that it was earned. */
    public static Award of(Achievement achievement) {
        return new Award(
                achievement,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Circumstances.UNKNOWN);
    }
}
