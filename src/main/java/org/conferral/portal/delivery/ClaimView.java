package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What the browser in front of the claim desk may see now.
 *
 * @param triesLeft how many answers are left before the desk closes for a while
 */
public record ClaimView(
        Step step,
        boolean asksBirthDate,
        boolean asksStudentId,
        int triesLeft,
        Optional<Instant> lockedUntil,
        Optional<ClaimedRecord> record) {

    /** Where a learner stands on the way to the record. */
    public enum Step {
        /** No link, an unknown one, an expired one, a withdrawn one: all the same to a stranger. */
        GONE,
        ASK,
        LOCKED,
        OPEN
    }

    static ClaimView gone() {
        return new ClaimView(Step.GONE, false, false, 0, Optional.empty(), Optional.empty());
    }

    static ClaimView asking(KnownFacts facts, Guessing guessing, Instant now) {
        boolean locked = guessing.isLocked(now);
        return new ClaimView(
                locked ? Step.LOCKED : Step.ASK,
                facts.birthDate().isPresent(),
                facts.studentId().isPresent(),
                Guessing.TRIES - guessing.misses() % Guessing.TRIES,
                guessing.lockedUntil(),
                Optional.empty());
    }

    static ClaimView open(ClaimedRecord record) {
        return new ClaimView(Step.OPEN, false, false, 0, Optional.empty(), Optional.of(record));
    }

    /** Whether a fact is asked for; else a button is the human step. */
    public boolean asksFact() {
        return asksBirthDate || asksStudentId;
    }

    public boolean asksEither() {
        return asksBirthDate && asksStudentId;
    }
}
