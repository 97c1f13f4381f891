package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.SignedPlaces;
import org.conferral.portal.audit.Journal;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Changes the standing of records, notes it and tells of it; to mark the places it names is left to the caller, who has many of them. */
@ApplicationScoped
class StandingChanges {

    @Inject
    private Documents documents;

    @Inject
    private Journal journal;

    @Inject
    private Event<CredentialRevoked> revoked;

    @Inject
    private Clock clock;

    /**
     * Changes a record that nobody else can change until the transaction ends, with all it bundles, because each bundled credential could be
     * shown alone.
     *
     * @return the places to mark; nothing when the record stays as it was
     */
    Optional<List<StatusPlace>> change(IssuedCredential record, StandingChange change) {
        Instant now = clock.instant();
        Optional<Standing> decided = Optional.of(record)
                .filter(issued -> issued.state() == CredentialState.ISSUED)
                .flatMap(issued -> change.deed().decided(issued.standing(), change.reason(), now));
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        record.become(decided.get());
        journal.note(change.by(), change.noted(), record.id(), change.reason().isEmpty() ? null : change.reason());
        if (change.deed() == Deed.REVOKE && change.telling()) {
            revoked.fire(new CredentialRevoked(record.id(), change.reason(), now));
        }
        return Optional.of(places(record));
    }

    /** The places of a record and of all it bundles. */
    List<StatusPlace> places(IssuedCredential record) {
        return SignedPlaces.of(documents.signed(record.id()).orElseThrow());
    }
}
