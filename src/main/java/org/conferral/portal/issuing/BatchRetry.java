package org.conferral.portal.issuing;

import java.time.Instant;

/**
 * The work on a batch failed and will be tried again.
 *
 * @param reference under which the newest fault is in the log
 * @param attempts  how often in a row it failed
 * @param at        when it is tried again
 */
public record BatchRetry(String reference, int attempts, Instant at) {}
