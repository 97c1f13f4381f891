package org.conferral.portal.delivery;

import java.time.Instant;

/**
 * That a learner does not want a record.
 *
 * @param reason in the learner's words; may be empty
 */
public record Declining(Instant at, String reason) {}
