package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Texts;

/** A record with everything that is known about it; {@code bytes} are the signed ones, exactly as they are handed out. */
public record CredentialView(
        String id,
        String batchId,
        String unitId,
        String learnerId,
        LearnerFacts learner,
        int row,
        String name,
        CredentialState state,
        Optional<String> failure,
        String standing,
        Optional<String> standingReason,
        Optional<Instant> standingSince,
        Optional<byte[]> bytes,
        Optional<String> sha256,
        Optional<Instant> issuedAt,
        MailState mail,
        Optional<Instant> claimedAt,
        Optional<Instant> declinedAt,
        int claimDays,
        Optional<String> replaces,
        String documentId) {

    /** The identifier inside the record. */
    public String credentialId() {
        return "urn:uuid:" + documentId;
    }

    /** The learner's name, or words for one who was erased. */
    public String learnerName() {
        return learner.name().isEmpty() && learner.email().isEmpty()
                ? Texts.of("issuing", "learner.erased")
                : learner.name();
    }

    /** Whether its signed bytes are here: it is issued, and its learner was not erased. */
    public boolean isKept() {
        return bytes.isPresent();
    }

    public boolean isIssued() {
        return state == CredentialState.ISSUED;
    }

    public boolean isRevoked() {
        return standing.equals("REVOKED");
    }

    public boolean isSuspended() {
        return standing.equals("SUSPENDED");
    }

    /** Whether it can be put on hold. */
    public boolean isSuspendable() {
        return isIssued() && standing.equals("GOOD");
    }

    /** Whether the institution can still withdraw it. */
    public boolean isRevocable() {
        return isIssued() && !isRevoked();
    }

    /** The one word a list shows: the standing once it is issued, the state before. */
    public String shown() {
        return isIssued() && !standing.equals("GOOD") ? standing : state.name();
    }
}
