package org.conferral.portal.issuing;

import java.util.Locale;

/** Where a batch stands between order and release. */
public enum BatchState {
    /** Ordered; nothing has been done yet. */
    DRAFT,
    /** Somebody wants it released; a second person has to agree. */
    AWAITING_APPROVAL,
    /** Released for a later moment; until then it can be undone. */
    SCHEDULED,
    /** The rows of the roster become intents to issue. */
    PREPARING,
    /** Records are being signed. */
    ISSUING,
    PAUSED,
    /** Everything that could be issued has been. */
    RELEASED,
    CANCELLED;

    /** The word of the machine interface. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFinal() {
        return this == RELEASED || this == CANCELLED;
    }

    /** Whether the portal is at work on it by itself. */
    public boolean isUnderWay() {
        return this == PREPARING || this == ISSUING;
    }
}
