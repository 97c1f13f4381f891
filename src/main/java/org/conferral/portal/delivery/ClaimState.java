package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/** How far a learner has come with a claim link, as staff see it. */
public record ClaimState(
        Optional<Instant> followedAt, Optional<Instant> claimedAt, Instant expiresAt, boolean expired, boolean locked) {

    /** The one word for it: claimed, expired, locked, followed or waiting. */
    public String code() {
        if (claimedAt.isPresent()) {
            return "claimed";
        }
        if (expired) {
            return "expired";
        }
        if (locked) {
            return "locked";
        }
        return followedAt.isPresent() ? "followed" : "waiting";
    }
}
