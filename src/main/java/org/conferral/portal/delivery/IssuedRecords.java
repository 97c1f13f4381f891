package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.BundledCredentials;
import org.conferral.portal.issuing.BundledLine;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.DeliveryNotes;
import org.conferral.portal.issuing.RecordFiles;
import org.conferral.portal.issuing.RecordVersions;
import org.conferral.portal.issuing.RecordWords;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Refusal;

/** What issuing knows about a record, in the terms of its delivery. */
@ApplicationScoped
class IssuedRecords {

    @Inject
    private Credentials credentials;

    @Inject
    private BundledCredentials bundled;

    @Inject
    private RecordVersions versions;

    @Inject
    private DeliveryNotes notes;

    @Inject
    private Access access;

    /** The record, once it is signed; asked in the portal's own name, since a learner has no account. */
    Optional<IssuedRecord> find(String credentialId) {
        return access.as(Actor.SYSTEM, () -> credentials.seek(credentialId)).flatMap(this::issued);
    }

    /** Whose record it is, also while it is being issued. */
    Optional<KnownPerson.Known> whose(String credentialId) {
        return access.as(Actor.SYSTEM, () -> credentials.seek(credentialId))
                .map(view -> new KnownPerson.Known(
                        view.learnerId(), Addressee.of(view.learner()).facts()));
    }

    /** The record, or the one that took its place. */
    Optional<IssuedRecord> newest(String credentialId) {
        return find(access.as(Actor.SYSTEM, () -> versions.newestFor(credentialId)));
    }

    private Optional<IssuedRecord.Correction> correction(CredentialView view) {
        return view.replaces()
                .flatMap(earlier -> access.as(Actor.SYSTEM, () -> versions.before(view.id())))
                .flatMap(link -> link.reason().map(reason -> new IssuedRecord.Correction(reason, link.at())));
    }

    private Optional<IssuedRecord> issued(CredentialView view) {
        return view.bytes()
                .map(bytes -> new IssuedRecord(
                        view.id(),
                        view.batchId(),
                        view.unitId(),
                        view.learnerId(),
                        Addressee.of(view.learner()),
                        view.name(),
                        bytes,
                        withdrawal(view, view.isRevoked()),
                        withdrawal(view, view.isSuspended()),
                        view.issuedAt().orElseThrow(),
                        view.claimDays(),
                        correction(view)));
    }

    private static Optional<IssuedRecord.Withdrawal> withdrawal(CredentialView view, boolean holds) {
        return view.standingSince()
                .filter(since -> holds)
                .map(since -> new IssuedRecord.Withdrawal(view.standingReason().orElse(""), since));
    }

    IssuedRecord require(String credentialId) {
        return find(credentialId).orElseThrow(() -> Refusal.notFound("delivery.unknownRecord"));
    }

    ClaimedRecord read(IssuedRecord record, Instant linkUntil, Instant now) {
        JsonObject json = RecordFiles.read(record.bytes());
        return new ClaimedRecord(
                record.credentialId(),
                record.learner().calledName(),
                record.learner().name(),
                RecordWords.read(json, ReaderLanguage.current()),
                record.revocation(),
                record.suspension(),
                record.correction(),
                record.revocation().isPresent() ? List.of() : withdrawn(record),
                isOver(json, now),
                linkUntil,
                record.bytes());
    }

    private List<BundledLine> withdrawn(IssuedRecord record) {
        return access.as(Actor.SYSTEM, () -> bundled.of(record.credentialId())).stream()
                .filter(BundledLine::isRevoked)
                .toList();
    }

    /** Tells issuing what became of the letter that brings a record; other letters leave that picture as it is. */
    void noteMail(OutgoingLetter letter) {
        if (letter.kind().isInvitation()) {
            notes.noteMail(letter.credentialId(), letter.state().mail());
        }
    }

    void noteClaimed(String credentialId, Instant at) {
        notes.noteClaimed(credentialId, at);
    }

    /** The learner has declined the record, or, without a moment, has thought better of it. */
    void noteDeclined(String credentialId, Optional<Instant> at) {
        notes.noteDeclined(credentialId, at);
    }

    /** A record and those that took its place, as far as whoever was sent it may see them. */
    Set<String> versions(String credentialId) {
        return access.as(Actor.SYSTEM, () -> versions.chain(credentialId));
    }

    private static boolean isOver(JsonObject json, Instant now) {
        String until = json.getString("validUntil", "");
        return !until.isEmpty() && now.isAfter(OffsetDateTime.parse(until).toInstant());
    }
}
