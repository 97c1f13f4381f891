package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conferral.issuance.SignedPlaces;
import org.conferral.portal.audit.Journal;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/**
 * Changes the standing of records, many at a time, notes it and tells of it; to mark the places it names is left to the caller. Whoever
 * holds one of them as an entity reads it anew.
 */
@ApplicationScoped
class StandingChanges {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Standings standings;

    @Inject
    private Documents documents;

    @Inject
    private ErasedRecords erased;

    @Inject
    private Journal journal;

    @Inject
    private Event<CredentialsRevoked> revoked;

    @Inject
    private Clock clock;

    /**
     * Changes records with all they bundle, because each bundled credential could be shown alone. They are locked until the transaction ends.
     *
     * @return the places to mark of those that changed, by their ids; the others stay as they were
     */
    Map<String, List<StatusPlace>> change(Collection<String> ids, StandingChange change) {
        credentials.flush();
        Instant now = clock.instant();
        Map<String, Standing> decided = new TreeMap<>();
        standings
                .locked(ids)
                .forEach((id, before) -> change.deed()
                        .decided(known(before, change.deed()), change.reason(), now)
                        .ifPresent(after -> decided.put(id, after)));
        decided.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((after, those) -> standings.become(those, after));
        note(decided.keySet(), change, now);
        return places(decided.keySet());
    }

    /**
     * After a power cut a list may remember what the database has lost. Then the deed is done again, so that its reason, its line in the
     * journal and its letters are not lost with it.
     */
    private static Standing known(Standing before, Deed deed) {
        return RecalledStandings.isAllThatIsLeft(before, deed) ? Standing.GOOD : before;
    }

    private void note(Set<String> changed, StandingChange change, Instant now) {
        journal.note(
                change.by(),
                change.noted(),
                changed.stream()
                        .map(id -> new Journal.Subject(id, change.reason()))
                        .toList());
        if (change.deed() == Deed.REVOKE && change.telling() && !changed.isEmpty()) {
            List<CredentialsRevoked.Revoked> records = standings.whose(changed).stream()
                    .map(whose -> new CredentialsRevoked.Revoked(whose, RevocationTarget.WHOLE))
                    .toList();
            revoked.fire(new CredentialsRevoked(records, change.reason(), now));
        }
    }

    /** The places of records and of all they bundle, by their ids. */
    Map<String, List<StatusPlace>> places(Collection<String> ids) {
        Map<String, List<StatusPlace>> places = new TreeMap<>(erased.places(ids));
        places.putAll(documents.signed(ids, SignedPlaces::of));
        return places;
    }
}
