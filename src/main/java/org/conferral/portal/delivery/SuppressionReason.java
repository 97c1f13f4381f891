package org.conferral.portal.delivery;

/** Why an address is not written to. */
public enum SuppressionReason {
    /** Its reader wants no more reminders. */
    UNSUBSCRIBED,
    /** Its reader wants no letters at all. */
    ASKED,
    /** Nobody reads it any more. */
    GONE,
    /** Its provider reports letters as unwanted. */
    COMPLAINED,
    OTHER;

    /** Whether it keeps this letter back: who unsubscribed from reminders still hears what happens to a record. */
    boolean holds(LetterKind kind) {
        return this != UNSUBSCRIBED || kind == LetterKind.CLAIM_REMINDER;
    }
}
