package org.conferral.portal.issuing;

import java.util.Optional;

/**
 * Where a page of a list begins: after a record, before one, or at the start.
 *
 * @param key the record as an address names it; empty at the start
 * @param counted whether it is to be told how many records there are
 */
public record Turn(Optional<String> key, boolean back, boolean counted) {

    /** The page after a record; the first page of a list also tells how many there are. */
    public static Turn after(Optional<String> key) {
        return new Turn(key, false, key.isEmpty());
    }

    /** The page after a record, for whoever reads a list to its end. */
    static Turn following(Optional<String> key) {
        return new Turn(key, false, false);
    }

    /** What the parameters of an address say; a record to end before counts first. */
    public static Turn of(String after, String before) {
        return before.isEmpty()
                ? after(Optional.of(after).filter(key -> !key.isEmpty()))
                : new Turn(Optional.of(before), true, false);
    }
}
