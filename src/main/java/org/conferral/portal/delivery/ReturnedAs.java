package org.conferral.portal.delivery;

/** What a message in the mailbox for returned mail turned out to be. */
public enum ReturnedAs {
    /** A letter will not arrive. */
    BOUNCED,
    /** A letter has not arrived yet. */
    DELAYED,
    /** A reader reports a letter as unwanted. */
    COMPLAINED,
    /** A report of a letter that is not known here. */
    UNMATCHED,
    /** No report: a person has written, or a program that is away. It stays in the mailbox. */
    OTHER,
    /** Too long, or not to be understood. It stays in the mailbox. */
    UNREADABLE;

    /** Whether the message has served its purpose and may leave the mailbox. */
    boolean isDone() {
        return this != OTHER && this != UNREADABLE;
    }
}
