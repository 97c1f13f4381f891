package org.conferral.portal.delivery;

/** The occasions on which the institution writes to a learner. */
public enum LetterKind {
    CLAIM_INVITATION,
    RECORD_REVOKED,
    /** About one credential inside a record. */
    PART_REVOKED
}
