package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;

/**
 * Who wanted an order, who approved it and who ended it, by their ids.
 *
 * @param secondNeeded whether a second person has to approve, or had to
 */
public record OrderPeople(
        String requestedBy,
        Instant requestedAt,
        boolean secondNeeded,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        Optional<String> endedBy) {}
