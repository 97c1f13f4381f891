package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often in a row the work on a batch failed, and how long it rests because of that. */
@Embeddable
class BatchTrouble {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1));

    @Column(name = "trouble_attempts")
    private int attempts;

    @Column(name = "trouble_reference")
    private String reference;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected BatchTrouble() {}

    static BatchTrouble none() {
        return new BatchTrouble();
    }

    /**
     * The pauses grow, and stay as long as the longest: a batch is never given up. What fails at the same time for several who work on it,
     * has failed once.
     */
    BatchTrouble again(String newest, Instant now) {
        if (isResting(now)) {
            return this;
        }
        BatchTrouble next = new BatchTrouble();
        next.attempts = attempts + 1;
        next.reference = newest;
        next.nextAttemptAt = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
        return next;
    }

    /** No pause is longer than the longest: when it seems so, a clock has stepped back. */
    boolean isResting(Instant now) {
        return nextAttemptAt != null
                && now.isBefore(nextAttemptAt)
                && !nextAttemptAt.isAfter(now.plus(PAUSES.get(PAUSES.size() - 1)));
    }

    Optional<BatchRetry> retry() {
        return attempts == 0 ? Optional.empty() : Optional.of(new BatchRetry(reference, attempts, nextAttemptAt));
    }
}
