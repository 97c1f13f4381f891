package org.conferral.proof;

import java.time.Instant;

/** What is known about a verification method. */
public sealed interface KeyAnswer {

    /** The key, and the issuer whose document lists it for assertions. */
    record Found(VerificationKey key, String controller) implements KeyAnswer {}

    /** Nothing could be learned; the reason is for an operator. */
    record Unknown(String reason) implements KeyAnswer {}

    /** The issuer has withdrawn this key: no signature of it counts, whatever date it bears. */
    record Revoked(Instant since) implements KeyAnswer {}
}
