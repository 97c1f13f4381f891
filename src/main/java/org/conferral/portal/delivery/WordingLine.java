package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * One kind of letter in the list of a unit's letters.
 *
 * @param place which letter it is
 * @param from the name of the unit whose words hold; empty for those that come with the portal
 * @param own whether they are the unit's own
 * @param since when those words were saved
 * @param maker who saved them
 * @param drafted whether somebody has begun to change them
 */
public record WordingLine(
        WordingPlace place, String from, boolean own, Optional<Instant> since, String maker, boolean drafted) {

    public LetterKind kind() {
        return place.kind();
    }

    /** Whether nobody changed what comes with the portal. */
    public boolean shipped() {
        return from.isEmpty();
    }

    public String address() {
        return place.address();
    }
}
