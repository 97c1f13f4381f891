package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conferral.portal.intake.RosterErasure;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Refusal;

/** Where in rosters a person stands, and what is still under way about them: it has to come to an end before they can be erased. */
@ApplicationScoped
class Obstacles {

    @Inject
    private BulkRows rows;

    @Inject
    private RosterErasure rosters;

    /** The rosters in which a person stands. */
    List<RosterErasure.Place> places(Person person) {
        Map<String, Set<Integer>> known = new TreeMap<>();
        rows.selectIn(
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        "select b.roster_id, c.row_no from issued_credential c join issuance_batch b on b.id = c.batch_id where c.id",
                        List.of(),
                        person.records())
                .forEach(row -> known.computeIfAbsent(row.getKey(), any -> new TreeSet<>())
                        .add(row.getValue()));
        return rosters.of(person.mentions(), person.rosterKeys(), known);
    }

    /** What keeps the person from being erased; empty when nothing does. */
    Optional<Refusal> of(List<RosterErasure.Place> places) {
        Stream<Refusal> open = places.stream()
                .filter(place -> !place.sealed())
                .map(place -> Refusal.conflict("privacy.erase.roster", place.fileName()));
        return Stream.concat(open, underWay(places)).findFirst();
    }

    private Stream<Refusal> underWay(List<RosterErasure.Place> places) {
        return rows
                .selectIn(
                        row -> row.getString(1),
                        "select name from issuance_batch where state not in ('RELEASED', 'CANCELLED') and roster_id",
                        List.of(),
                        places.stream().map(RosterErasure.Place::rosterId).toList())
                .stream()
                .map(name -> Refusal.conflict("privacy.erase.batch", name));
    }
}
