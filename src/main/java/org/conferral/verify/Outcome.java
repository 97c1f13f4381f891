package org.conferral.verify;

/** The one-word answer about a credential. */
public enum Outcome {
    VALID,
    SUSPENDED,
    REVOKED,
    EXPIRED,
    NOT_YET_VALID,
    TAMPERED,
    UNVERIFIABLE
}
