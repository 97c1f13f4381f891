package org.conferral.proof;

import java.time.Instant;

/** What is known about a verification method. */
public sealed interface KeyAnswer {

    /** The key, and the issuer whose document lists it for assertions. */
    record Found(VerificationKey key, String controller) implements KeyAnswer {}

    /** Nothing could be learned; the reason is for an operator. */
    record Unknown(String reason) implements KeyAnswer {}

    /** A key that the issuer has withdrawn: only what it signed before that moment still counts. */
    record Revoked(Found key, Instant since) implements KeyAnswer {}
}
