package org.conferral.portal.delivery;

import java.time.Instant;

/**
 * An address on the suppression list.
 *
 * @param who the name of who put it there; empty for the reader of the address
 */
public record SuppressionLine(String address, SuppressionReason reason, String note, Instant at, String who) {}
