package org.conferral.portal.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * A wish to be erased, as lists show it.
 *
 * @param name      empty once the person is erased
 * @param byLearner whether the learner asked; otherwise staff have written it down
 * @param records   how many records were emptied
 */
public record ErasureLine(
        String id,
        String learnerId,
        String name,
        ErasureState state,
        boolean byLearner,
        Instant askedAt,
        Instant dueAt,
        String words,
        String answer,
        Optional<Instant> decidedAt,
        int records,
        boolean revoked) {

    public boolean isOpen() {
        return state == ErasureState.OPEN;
    }

    public boolean isRefused() {
        return state == ErasureState.REFUSED;
    }

    /** Whether it should have been decided by then. */
    public boolean isLate(Instant now) {
        return isOpen() && now.isAfter(dueAt);
    }
}
