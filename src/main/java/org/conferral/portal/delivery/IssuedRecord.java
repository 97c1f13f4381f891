package org.conferral.portal.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.conferral.issuance.BundledCredential;

/** A signed record and the learner it belongs to, as far as a letter or a claim needs to know them. */
record IssuedRecord(
        String credentialId,
        String batchId,
        String unitId,
        String learnerId,
        Addressee learner,
        String name,
        byte[] bytes,
        Optional<Withdrawal> revocation,
        Optional<Withdrawal> suspension,
        Instant issuedAt,
        int claimDays,
        Optional<Correction> correction) {

    /** When and why the record took the place of one that was wrong. */
    record Correction(String reason, Instant at) {}

    /** Since when and why the institution does not stand behind the record, for good or for now. */
    record Withdrawal(String reason, Instant at) {}

    /** The name of the credential inside the record with this number. */
    String part(int number) {
        return BundledCredential.in(bytes).get(number - 1).name();
    }

    /** The name of a credential inside the record, to try a letter with; its own where it holds none. */
    String anyPart() {
        return BundledCredential.in(bytes).stream()
                .map(BundledCredential::name)
                .findFirst()
                .orElse(name);
    }

    KnownFacts facts() {
        return learner.facts();
    }

    /** A letter about the record. */
    Occasion occasion(LetterKind kind, URI claimUrl, Instant linkUntil) {
        return Occasion.of(kind, unitId, learner, name, claimUrl, linkUntil);
    }
}
