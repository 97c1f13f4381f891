package org.conferral.portal.evidence;

import java.util.List;

/**
 * What came of an upload of evidence.
 *
 * @param taken how many files were taken
 * @param turnedAway those that could not be, and why
 */
public record Taking(int taken, List<TurnedAway> turnedAway) {

    public Taking {
        turnedAway = List.copyOf(turnedAway);
    }
}
