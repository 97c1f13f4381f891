package org.conferral.proof.canonical;

/** A document in which telling like nodes apart would take too long; no honest record comes near. */
public final class TooComplex extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooComplex(String message) {
        super(message);
    }
}
