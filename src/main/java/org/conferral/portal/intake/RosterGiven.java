package org.conferral.portal.intake;

/**
 * A file waits to be looked at.
 *
 * @param size of the file in bytes
 */
record RosterGiven(String rosterId, long size) {}
