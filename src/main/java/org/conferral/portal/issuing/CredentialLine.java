package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Locale;
import org.conferral.portal.platform.Texts;

/** A record as it stands in a list. */
public record CredentialLine(
        String id,
        String batchId,
        String learnerId,
        String studentId,
        String givenName,
        String familyName,
        String email,
        int row,
        String name,
        CredentialState state,
        String failure,
        String standing,
        MailState mail,
        Instant claimedAt,
        Instant declinedAt,
        Instant issuedAt,
        String documentId) {

    public String credentialId() {
        return "urn:uuid:" + (documentId == null ? id : documentId);
    }

    public String learnerName() {
        boolean erased = givenName.isEmpty() && familyName.isEmpty() && email.isEmpty();
        return erased ? Texts.of("issuing", "learner.erased") : (givenName + " " + familyName).strip();
    }

    public boolean isIssued() {
        return state == CredentialState.ISSUED;
    }

    public boolean isRevocable() {
        return isIssued() && !standing.equals("REVOKED");
    }

    public boolean isClaimed() {
        return claimedAt != null;
    }

    public boolean isDeclined() {
        return declinedAt != null;
    }

    public boolean isMailed() {
        return mail != MailState.NONE;
    }

    public boolean isFailed() {
        return state == CredentialState.FAILED;
    }

    /** The one word a list shows: the standing once it is issued, the state before. */
    public String shown() {
        return isIssued() && !standing.equals("GOOD") ? standing : state.name();
    }

    /** The same word for the machine interface. */
    public String status() {
        return shown().toLowerCase(Locale.ROOT);
    }
}
