package org.conferral.portal.identity;

/**
 * How a unit lets its records go.
 *
 * @param secondPerson whether somebody else than the person who wants a release has to agree to it
 * @param undoMinutes  for how many minutes a release waits, so that it can be undone; 0: it begins at once
 */
public record ReleaseRules(boolean secondPerson, int undoMinutes) {

    /** A day: whoever wants to wait longer names a moment. */
    public static final int LONGEST = 24 * 60;
}
