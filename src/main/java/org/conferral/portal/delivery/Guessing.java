package org.conferral.portal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often the human step has been missed, and how long it is closed for that.
 *
 * <p>Every fifth miss closes it, first for 15 minutes, then twice as long each time up to a day: a learner who
 * mistypes loses a coffee break, a machine trying birthdays loses the year.
 */
record Guessing(int misses, Optional<Instant> lockedUntil) {

    static final int TRIES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofDays(1);

    static Guessing none() {
        return new Guessing(0, Optional.empty());
    }

    boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    Guessing miss(Instant now) {
        int all = misses + 1;
        return new Guessing(all, all % TRIES == 0 ? Optional.of(now.plus(lock(all / TRIES))) : Optional.empty());
    }

    private static Duration lock(int times) {
        Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(times - 1, 10));
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }
}
