package org.conferral.portal.delivery;

/** The occasions on which the institution writes to a learner. */
public enum LetterKind {
    CLAIM_INVITATION,
    /** Brings a record that takes the place of one that was wrong. */
    RECORD_CORRECTED,
    RECORD_REVOKED,
    /** About one credential inside a record. */
    PART_REVOKED;

    /** Whether it is the letter that brings a record to its learner. */
    public boolean isInvitation() {
        return this == CLAIM_INVITATION || this == RECORD_CORRECTED;
    }
}
