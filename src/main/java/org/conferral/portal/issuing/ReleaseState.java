package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;

/**
 * Who let a batch go, who agreed, and what came back instead.
 *
 * @param wantedBy     who released it or asked for its release
 * @param heldUntil    until when it waits so that it can be undone
 * @param sentBackBy   who would not approve it
 * @param note         why
 * @param voided       whether its approval fell away because something had changed since it was asked for
 * @param failuresLeft whether somebody decided that what failed stays behind
 */
public record ReleaseState(
        Optional<String> wantedBy,
        Optional<Instant> wantedAt,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        Optional<Instant> heldUntil,
        Optional<String> sentBackBy,
        Optional<String> note,
        boolean voided,
        boolean failuresLeft) {

    /** Whether this person asked for it, so that somebody else has to approve. */
    public boolean isWantedBy(String person) {
        return wantedBy.filter(person::equals).isPresent();
    }

    public boolean isSentBack() {
        return sentBackBy.isPresent();
    }
}
