package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/** A letter in the delivery list: to whom, how far it has come, what the mail server said. */
public record LetterLine(
        String id,
        String credentialId,
        String batchId,
        LetterKind kind,
        String recipientName,
        String recipientAddress,
        LetterState state,
        int attempts,
        Optional<Instant> nextAttemptAt,
        Optional<String> smtpAnswer,
        Instant createdAt,
        Optional<Instant> sentAt) {

    /** Whether a further try is planned after one that failed. */
    public boolean waiting() {
        return state == LetterState.QUEUED && smtpAnswer.isPresent();
    }

    public boolean sendable() {
        return state.sendable();
    }
}
