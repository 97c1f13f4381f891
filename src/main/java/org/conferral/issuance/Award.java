package org.conferral.issuance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.credential.Achievement;
import org.conferral.credential.Result;

/** One achievement given to one learner: when, with which grade and which results, for how many credits, in which term. */
public record Award(
        Achievement achievement,
        Optional<LocalDate> awarded,
        Optional<String> grade,
        List<Result> results,
        Optional<BigDecimal> credits,
        Optional<String> term) {

    public Award {
        Objects.requireNonNull(achievement, "award.achievement");
        Objects.requireNonNull(awarded, "award.awarded");
        Objects.requireNonNull(grade, "award.grade");
        Objects.requireNonNull(credits, "award.credits");
        Objects.requireNonNull(term, "award.term");
        results = List.copyOf(results);
    }

    /** An award about which nothing more is known than that it was earned. */
    public static Award of(Achievement achievement) {
        return new Award(
                achievement, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
