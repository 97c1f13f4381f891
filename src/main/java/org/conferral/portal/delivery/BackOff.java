package org.conferral.portal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of a letter after a try: over, again later, or given up.
 *
 * @param first the pause after the first try; the later ones grow with it
 */
record BackOff(Duration first) {

    static final BackOff USUAL = new BackOff(Duration.ofMinutes(1));

    /** Pauses as multiples of the first: with the usual minute, patient enough for a mail server that is down over a weekend. */
    private static final List<Integer> PAUSES = List.of(1, 5, 30, 120, 360, 720, 1440, 1440);

    /** A server that greylists waits for five minutes or a quarter of an hour: earlier tries only annoy it (RFC 6647 §5). */
    private static final List<Integer> PAUSES_WHEN_GREYLISTED = List.of(6, 16, 30, 120, 360, 720, 1440, 1440);

    BackOff {
        if (first.isNegative() || first.isZero()) {
            throw new IllegalArgumentException("a pause takes time: " + first);
        }
    }

    /** What comes next for a letter, and when. */
    record Next(LetterState state, Optional<Instant> at) {

        private static Next over(LetterState state) {
            return new Next(state, Optional.empty());
        }
    }

    /** @param attempts how often the letter has been tried, this time included */
    Next after(Posting posting, int attempts, Instant now) {
        switch (posting.outcome()) {
            case ACCEPTED:
                return Next.over(LetterState.SENT);
            case REFUSED:
                return Next.over(LetterState.BOUNCED);
            case WITHHELD:
                return Next.over(LetterState.SUPPRESSED);
            default:
                List<Integer> pauses = posting.isGreylisting() ? PAUSES_WHEN_GREYLISTED : PAUSES;
                return attempts > pauses.size()
                        ? Next.over(LetterState.FAILED)
                        : new Next(
                                LetterState.QUEUED,
                                Optional.of(now.plus(first.multipliedBy(pauses.get(attempts - 1)))));
        }
    }
}
