package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * How letters leave the house at this moment.
 *
 * @param delivers whether there is a mail server at all
 * @param pausedBy the name of who stopped it; empty where nobody did
 * @param stoppedBy the mail server's words at which it stopped by itself
 * @param nextOpening when letters go next, where they do not go at this time of day
 * @param waiting how many letters wait
 */
public record SendingView(
        boolean delivers,
        boolean paused,
        String pausedBy,
        Optional<Instant> since,
        Optional<String> stoppedBy,
        int errorsInRow,
        Optional<Instant> nextOpening,
        long waiting,
        SendingRules rules) {

    /** Whether it stopped by itself, because too much went wrong. */
    public boolean stopped() {
        return paused && stoppedBy.isPresent();
    }

    public boolean pausedByHand() {
        return paused && !stopped();
    }

    /** Whether nothing but the time of day keeps letters back. */
    public boolean resting() {
        return !paused && nextOpening.isPresent();
    }

    public boolean going() {
        return delivers && !paused && nextOpening.isEmpty();
    }
}
