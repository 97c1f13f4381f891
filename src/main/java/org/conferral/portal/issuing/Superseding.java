package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.SignedPlaces;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Withdraws records for which a newer one was signed, in the same transaction. */
@ApplicationScoped
class Superseding {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    @Inject
    private StatusMarks marks;

    @Inject
    private CorrectionReasons reasons;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Event<CredentialRevoked> revoked;

    @Inject
    private Clock clock;

    /**
     * Withdraws what these records take the place of, which were just signed.
     *
     * @param told whether their learners are written to anyway, so that no second letter has to tell of the end of the earlier record
     */
    void supersede(List<IssuedCredential> newer, boolean told) {
        List<StatusPlace> places = new ArrayList<>();
        newer.stream()
                .filter(credential -> credential.replaces().isPresent())
                .sorted(Comparator.comparing(credential -> credential.replaces().orElseThrow()))
                .forEach(credential -> places.addAll(withdrawn(credential, told)));
        if (!places.isEmpty()) {
            marks.revoke(places);
        }
    }

    private List<StatusPlace> withdrawn(IssuedCredential newer, boolean told) {
        String id = newer.replaces().orElseThrow();
        IssuedCredential earlier = credentials.locked(id);
        Instant now = clock.instant();
        String reason = reasons.ofEnd(newer);
        Optional<Standing> revokedNow = earlier.standing()
                .fold(
                        good -> Optional.of(good.revoke(reason, now)),
                        suspended -> Optional.of(suspended.revoke(reason, now)),
                        already -> Optional.empty());
        if (revokedNow.isEmpty() || earlier.state() != CredentialState.ISSUED) {
            return List.of();
        }
        earlier.become(revokedNow.get());
        journal.note(access.who().id(), "Revocation.superseded", id, reason);
        if (!told) {
            revoked.fire(new CredentialRevoked(id, reason, now));
        }
        return SignedPlaces.of(documents.signed(id).orElseThrow());
    }
}
