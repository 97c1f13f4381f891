package org.conferral.portal.issuing;

import java.util.EnumSet;
import java.util.Set;

/** How far the printing of a batch is. */
public enum PrintState {
    /** Its records are being counted out. */
    PLANNING,
    PRINTING,
    PAUSED,
    /** Everything is printed and can be fetched. */
    DONE,
    /** Called off, replaced or too old: it is being cleared away. */
    GONE;

    /** Whether the portal works on it now. */
    public boolean isMoving() {
        return this == PLANNING || this == PRINTING;
    }

    /** Whether it is not finished and not given up. */
    boolean isOpen() {
        return isMoving() || this == PAUSED;
    }

    /** Those out of which it can be cleared away when nobody has touched it for long. */
    static Set<PrintState> forgettable() {
        return EnumSet.of(PAUSED, DONE);
    }
}
