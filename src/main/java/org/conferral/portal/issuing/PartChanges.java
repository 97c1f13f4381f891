package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Withdraws single credentials inside records, notes it and tells of it; to mark their places is left to the caller. */
@ApplicationScoped
class PartChanges {

    @Inject
    private Documents documents;

    @Inject
    private BundledCredentials bundled;

    @Inject
    private StatusLists lists;

    @Inject
    private Journal journal;

    @Inject
    private Event<BundledRevoked> revoked;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The credential with this number in a record. */
    BundledCredential inside(IssuedCredential record, int part) {
        return BundledCredential.in(documents.signed(record.id()).orElseThrow()).stream()
                .filter(credential -> credential.part() == part)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("part.unknown", part));
    }

    /** Withdraws one; nothing when it is withdrawn already, by itself or with its record, or has no place of its own. */
    Optional<List<StatusPlace>> revoke(IssuedCredential record, int part, StandingChange change) {
        BundledCredential inside = inside(record, part);
        if (record.state() != CredentialState.ISSUED
                || inside.place().filter(place -> !lists.isSet(place)).isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        bundled.add(new BundledStanding(ids.next(), record.id(), part, Standing.GOOD.revoke(change.reason(), now)));
        journal.note(change.by(), "PartRevocation.revoked", record.id(), inside.name() + ": " + change.reason());
        revoked.fire(new BundledRevoked(record.id(), part, change.reason(), now));
        return inside.place().map(List::of);
    }
}
