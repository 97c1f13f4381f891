package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.conferral.proof.Did;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPurpose;

/** What the copies on disk know better than a database that was restored from an old backup. */
@ApplicationScoped
class StatusRecall {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private StatusCopies copies;

    @Inject
    private StatusPlaces places;

    @Inject
    private StatusPublication publication;

    @Inject
    private RecalledStandings standings;

    @Inject
    private Event<StatusListPublished> published;

    /**
     * Holds the copies of a unit's lists against these; a list the database has lost altogether is taken up again.
     *
     * @param issuer the name under which the unit signs
     */
    void remember(String unitId, Did issuer) {
        for (String id : copies.ids()) {
            copies.find(id).ifPresent(copy -> remember(id, unitId, issuer, copy));
        }
    }

    private void remember(String id, String unitId, Did issuer, StatusCopy copy) {
        StatusList known = entities.find(StatusList.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null && known.unitId().equals(unitId)) {
            reconcile(known, copy);
        } else if (known == null && copy.issuer().equals(issuer.value())) {
            StatusList lost = places.open(id, unitId, copy.purpose());
            lost.close();
            become(lost, copy.bits());
        }
    }

    private void reconcile(StatusList list, StatusCopy copy) {
        StatusCopy database = StatusCopy.of(
                Json.createReader(new ByteArrayInputStream(list.signed())).readObject());
        if (copy.isNewerThan(database)) {
            list.close();
        }
        BitstringStatusList held = copy.reconciled(database);
        if (!held.equals(database.bits())) {
            become(list, held);
        } else if (database.isNewerThan(copy)) {
            published.fire(new StatusListPublished(list.id(), list.revision(), list.signed()));
        }
    }

    private void become(StatusList list, BitstringStatusList held) {
        BitstringStatusList before = list.bits();
        list.become(held);
        publication.publish(list);
        if (list.purpose() == StatusPurpose.REVOCATION) {
            held.setButNotIn(before).forEach(index -> standings.revoked(list.id(), index));
            return;
        }
        besides(list).ifPresent(named -> {
            held.setButNotIn(before).forEach(index -> standings.suspended(named, index));
            before.setButNotIn(held).forEach(index -> standings.reinstated(named, index));
        });
    }

    /** The list whose suspensions this one tells. */
    private Optional<String> besides(StatusList suspensions) {
        return entities.createQuery("select l.id from StatusList l where l.unitId = :unit", String.class)
                .setParameter("unit", suspensions.unitId())
                .getResultStream()
                .filter(id -> StatusList.suspensionsOf(id).equals(suspensions.id()))
                .findFirst();
    }
}
