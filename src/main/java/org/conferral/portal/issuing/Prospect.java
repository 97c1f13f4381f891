package org.conferral.portal.issuing;

/** Whether the learner of a record that is not issued yet will be written to about it. */
public enum Prospect {
    /** As soon as the record is issued. */
    EXPECTED,
    /** No batch is ordered yet that says so. */
    UNDECIDED,
    /** The batch does not write to its learners. */
    SILENT,
    /** The learner has no address. */
    UNREACHABLE,
    /** The record cannot be issued. */
    BEHIND,
    /** The learner has such a record and keeps it. */
    KEPT;

    /** Whether there are words to show: those that will be written, or would be if learners were written to. */
    public boolean isWorded() {
        return this == EXPECTED || this == UNDECIDED || this == SILENT;
    }
}
