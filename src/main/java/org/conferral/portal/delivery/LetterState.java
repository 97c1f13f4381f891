package org.conferral.portal.delivery;

import org.conferral.portal.issuing.MailState;

/** How far a letter has come on its way to the learner. */
public enum LetterState {
    /** Waits for its first or next try. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refuses it for good, most often because the address does not exist. */
    BOUNCED,
    /** Given up after the last try. */
    FAILED,
    /** No mail server is set up: it is kept in the built-in mail view. */
    HELD,
    /** Called off by staff before it was sent. */
    CANCELLED,
    /** Not sent, because its address is on the suppression list. */
    SUPPRESSED;

    /** What it means for the record the letter brings. */
    MailState mail() {
        return switch (this) {
            case QUEUED -> MailState.QUEUED;
            case SENT -> MailState.SENT;
            case BOUNCED -> MailState.BOUNCED;
            case FAILED, SUPPRESSED -> MailState.FAILED;
            case HELD -> MailState.HELD;
            case CANCELLED -> MailState.NONE;
        };
    }

    /** Whether staff may put it into the queue (again). */
    public boolean sendable() {
        return this != QUEUED;
    }
}
