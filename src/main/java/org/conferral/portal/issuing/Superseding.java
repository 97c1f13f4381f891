package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Access;
import org.conferral.status.StatusPlace;

/** Withdraws records for which a newer one was signed, in the same transaction. */
@ApplicationScoped
class Superseding {

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
                .collect(Collectors.groupingBy(
                        reasons::ofEnd,
                        TreeMap::new,
                        Collectors.mapping(credential -> credential.replaces().orElseThrow(), Collectors.toList())))
                .forEach((reason, earlier) -> withdraw(earlier, reason, told).forEach(places::addAll));
        if (!places.isEmpty()) {
            marks.revoke(places);
        }
    }

    private Collection<List<StatusPlace>> withdraw(List<String> earlier, String reason, boolean told) {
        StandingChange change = new StandingChange(
                Deed.REVOKE, "Revocation.superseded", reason, access.who().id(), !told);
        return changes.change(earlier, change).values();
    }
}
