package org.conferral.portal.privacy;

/** How far the institution has come with a wish to be erased. */
public enum ErasureState {
    OPEN,
    /** The person stays, and was told why. */
    REFUSED,
    DONE
}
