package org.conferral.portal.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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
        Optional<Revocation> revocation,
        int claimDays) {

    /** Since when and why the institution no longer stands behind the record. */
    record Revocation(String reason, Instant at) {}

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
