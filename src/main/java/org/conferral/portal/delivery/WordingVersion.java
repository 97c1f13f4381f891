package org.conferral.portal.delivery;

import java.time.Instant;

/**
 * One version of the words of a letter in its history.
 *
 * @param worded whether it has words of its own; if not, it went back to what holds further up
 * @param maker the name of who made it
 */
public record WordingVersion(int number, boolean worded, Instant at, String maker) {}
