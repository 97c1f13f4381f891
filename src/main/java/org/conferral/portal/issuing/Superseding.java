package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conferral.portal.identity.Access;
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
    private CorrectionReasons reasons;

    @Inject
    private Access access;

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
        StandingChange change = new StandingChange(
                Deed.REVOKE,
                "Revocation.superseded",
                reasons.ofEnd(newer),
                access.who().id(),
                !told);
        return changes.change(credentials.locked(newer.replaces().orElseThrow()), change)
                .orElse(List.of());
    }
}
