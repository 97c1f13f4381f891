package org.conferral.proof.compiled;

/** A document whose shape this package does not sign; it takes the long way. */
final class NotCompilable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCompilable(String reason) {
        super(reason);
    }
}
