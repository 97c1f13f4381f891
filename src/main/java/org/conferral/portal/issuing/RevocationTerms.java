package org.conferral.portal.issuing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/**
 * What is to be done to the records of an order, why, and when.
 *
 * @param reason as their learners read it
 * @param at when; empty for now
 */
public record RevocationTerms(Deed deed, Optional<ReasonCode> code, String reason, Optional<Instant> at) {

    /** The terms with the words that are meant where none are given. */
    public RevocationTerms {
        reason = deed.isExplained()
                ? Reason.of(code.orElse(ReasonCode.OTHER).inWords(reason)).text()
                : "";
    }

    /** The moment that is meant: none for a day that has begun, or for none given. A day that is over cannot be meant. */
    public static Optional<Instant> moment(Optional<Instant> given, Instant now) {
        if (given.filter(at -> at.isBefore(now.truncatedTo(ChronoUnit.DAYS))).isPresent()) {
            throw Refusal.invalid("revocation.at.past");
        }
        return given.filter(at -> at.isAfter(now));
    }
}
