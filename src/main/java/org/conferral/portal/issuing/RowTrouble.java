package org.conferral.portal.issuing;

/** Why a row of a spreadsheet selects no record. */
public enum RowTrouble {
    /** Nobody and nothing of this name is known. */
    UNKNOWN,
    /** Several learners have this student number or address. */
    SEVERAL_LEARNERS,
    /** The learner has several records that stand. */
    SEVERAL_RECORDS,
    /** The learner has no record that stands. */
    NO_RECORD,
    /** The record is not issued, or revoked already. */
    NOT_STANDING
}
