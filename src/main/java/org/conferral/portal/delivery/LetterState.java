package org.conferral.portal.delivery;

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
    HELD;

    /** Whether staff may put it into the queue (again). */
    public boolean sendable() {
        return this != QUEUED;
    }
}
