package org.conferral.portal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a letter after a try: over, again later, or given up. */
final class BackOff {

    /** Patient enough for a mail server that is down over a weekend. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private BackOff() {}

    /** What comes next for a letter, and when. */
    record Next(LetterState state, Optional<Instant> at) {

        private static Next over(LetterState state) {
            return new Next(state, Optional.empty());
        }
    }

    /** @param attempts how often the letter has been tried, this time included */
    static Next after(Posting posting, int attempts, Instant now) {
        switch (posting.outcome()) {
            case ACCEPTED:
                return Next.over(LetterState.SENT);
            case REFUSED:
                return Next.over(LetterState.BOUNCED);
            default:
                return attempts > PAUSES.size()
                        ? Next.over(LetterState.FAILED)
                        : new Next(LetterState.QUEUED, Optional.of(now.plus(PAUSES.get(attempts - 1))));
        }
    }
}
