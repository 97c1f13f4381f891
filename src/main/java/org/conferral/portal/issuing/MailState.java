package org.conferral.portal.issuing;

/** What became of the letter about a record. */
public enum MailState {
    NONE,
    QUEUED,
    SENT,
    /** Kept in the built-in mail view because no mail server is set. */
    HELD,
    BOUNCED,
    FAILED
}
