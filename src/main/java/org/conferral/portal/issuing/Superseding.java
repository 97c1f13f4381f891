package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Texts;
import org.conferral.status.StatusPlace;

/** Withdraws records for which a newer one was signed, in the same transaction. */
@ApplicationScoped
class Superseding {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private StandingChanges changes;

    @Inject
    private StatusMarks marks;

    @Inject
    private Access access;

    /**
     * Takes those that were just signed.
     *
     * @param told whether their learners are written to anyway, so that no second letter has to tell of the end of the earlier record
     */
    void supersede(List<IssuedCredential> signed, boolean told) {
        List<StatusPlace> places = new ArrayList<>();
        signed.stream()
                .filter(credential -> credential.state() == CredentialState.ISSUED)
                .flatMap(credential -> credential.replaces().stream())
                .sorted()
                .forEach(earlier -> places.addAll(withdrawn(earlier, told)));
        if (!places.isEmpty()) {
            marks.revoke(places);
        }
    }

    private List<StatusPlace> withdrawn(String id, boolean told) {
        String reason = Texts.of("issuing", "superseded.reason");
        StandingChange change = new StandingChange(
                Deed.REVOKE, "Revocation.superseded", reason, access.who().id(), !told);
        return changes.change(credentials.locked(id), change).orElse(List.of());
    }
}
