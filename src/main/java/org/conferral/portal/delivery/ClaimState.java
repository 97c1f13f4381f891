package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/** How far a learner has come with a claim link, as staff see it. */
public record ClaimState(
        Optional<Instant> followedAt, Optional<Instant> claimedAt, Instant expiresAt, boolean expired, boolean locked) {}
