package org.conferral.portal.issuing;

/** How far a record got: intended, signed, impossible, or called off. */
public enum CredentialState {
    PENDING,
    ISSUED,
    FAILED,
    CANCELLED
}
