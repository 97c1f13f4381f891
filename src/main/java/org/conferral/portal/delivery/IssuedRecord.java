package org.conferral.portal.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.issuance.BundledCredential;

/** A signed record and the learner it belongs to, as far as a letter or a claim needs to know them. */
record IssuedRecord(
        String credentialId,
        String batchId,
        String givenName,
        String familyName,
        String email,
        Optional<LocalDate> birthDate,
        Optional<String> studentId,
        String name,
        byte[] bytes,
        Optional<Withdrawal> revocation,
        Optional<Withdrawal> suspension,
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

    String learnerName() {
        return (givenName + " " + familyName).strip();
    }

    /** What the learner is called: the given name, or the whole name where there is none. */
    String calledName() {
        return givenName.isBlank() ? learnerName() : givenName.strip();
    }

    KnownFacts facts() {
        return new KnownFacts(birthDate, studentId);
    }
}
