package org.conferral.portal.issuing;

import java.util.Locale;

/** How far a revocation order is. */
public enum OrderState {
    /** Its records are being written down. */
    COLLECTING,
    /** Its records stand fast; nobody has confirmed it yet. */
    DRAFT,
    /** A second person has to approve it. */
    WAITING,
    /** Its day has not come. */
    SCHEDULED,
    RUNNING,
    /** Everything is done, and the published lists are read back. */
    CHECKING,
    DONE,
    CANCELLED;

    public boolean isFinal() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether the portal works on it now. */
    public boolean isMoving() {
        return this == COLLECTING || this == RUNNING || this == CHECKING;
    }

    /** Whether nothing of it is done yet, so that it can be called off without a trace. */
    public boolean isBefore() {
        return ordinal() < RUNNING.ordinal();
    }

    /** The state in the words of the machine interface. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What has to happen next; empty when nothing has. */
    public String awaited() {
        return switch (this) {
            case COLLECTING -> "records";
            case DRAFT -> "confirmation";
            case WAITING -> "approval";
            case SCHEDULED -> "date";
            case RUNNING -> "work";
            case CHECKING -> "check";
            case DONE, CANCELLED -> "";
        };
    }
}
