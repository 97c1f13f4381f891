package org.conferral.portal.delivery;

/** How far the institution has come with what a learner says is wrong. */
public enum CorrectionState {
    OPEN,
    /** The record was corrected. */
    CORRECTED,
    /** The record stays as it is, and the learner was told why. */
    ANSWERED
}
