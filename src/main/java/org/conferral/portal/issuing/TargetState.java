package org.conferral.portal.issuing;

/** What became of a record of an order. */
public enum TargetState {
    WAITING,
    DONE,
    /** There was nothing left to do. */
    SKIPPED,
    /** It could not be done and was given up. */
    FAILED
}
