package org.conferral.portal.delivery;

import java.util.Optional;
import java.util.TreeSet;

/**
 * The ids of the records that one row of owed invitations may be about. Batches that are prepared at the same time share a range, so that a
 * record may stand in several.
 */
record OwedRange(String rowId, String firstId, String lastId) {

    boolean holdsAny(TreeSet<String> ids) {
        return Optional.ofNullable(ids.ceiling(firstId))
                .filter(id -> id.compareTo(lastId) <= 0)
                .isPresent();
    }
}
