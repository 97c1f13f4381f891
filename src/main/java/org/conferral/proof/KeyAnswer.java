package org.conferral.proof;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** What is known about a verification method. */
public sealed interface KeyAnswer {

    /** The key, and the issuer whose document lists it for assertions. */
    record Found(VerificationKey key, String controller) implements KeyAnswer {}

    /** Nothing could be learned; the reason is for an operator. */
    record Unknown(String reason) implements KeyAnswer {}

    /** A key that the issuer has withdrawn: only what it signed before that moment still counts. */
    record Revoked(Found key, Instant since) implements KeyAnswer {

        /** Whether a proof of this date is from before; one without a readable date is not. */
        boolean spares(String created) {
            try {
                return OffsetDateTime.parse(created).toInstant().isBefore(since);
            } catch (DateTimeParseException noTime) {
                return false;
            }
        }
    }
}
