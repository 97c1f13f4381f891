package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.IndexPermutation;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** The places in a unit's status lists, given out in a secret order and never twice. */
@ApplicationScoped
class StatusPlaces {

    /** A list is left before it is full, so that the last places do not betray who came late. */
    private static final int FULL = BitstringStatusList.SMALLEST / 5 * 4;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Inject
    private Sealing sealing;

    @Inject
    private StatusPublication publication;

    /**
     * Lets nobody else take places or learners of this unit in until the transaction ends. What is read afterwards is what those who
     * held the lock before have written.
     */
    void lock(String unitId) {
        entities.createNativeQuery("select id from status_list where unit_id = ?1 for update")
                .setParameter(1, unitId)
                .getResultList();
    }

    /**
     * Gives places for as many records, in the transaction that stores them. The list is signed anew, though none of its bits has changed:
     * its copy on disk is then newer than a database put back from before, and no place is given twice.
     */
    List<AllottedPlace> allot(String unitId, int count) {
        List<AllottedPlace> places = new ArrayList<>();
        StatusList list = locked(unitId).get(0);
        for (int i = 0; i < count; i++) {
            list = list.nextPlace() < FULL ? list : following(list);
            int index = permutation(list).at(list.nextPlace());
            places.add(new AllottedPlace(list.id(), list.give(index)));
        }
        publication.publish(list);
        return places;
    }

    /** A place for showing how a record will look; nobody gets it. */
    AllottedPlace sample(String unitId) {
        StatusList list = lists(unitId, LockModeType.NONE).get(0);
        return new AllottedPlace(list.id(), new StatusPlace(list.address(), 0, list.purpose()));
    }

    /** The lists a unit gives places of, the newest first, which nobody else can change until the transaction ends. */
    private List<StatusList> locked(String unitId) {
        return lists(unitId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All lists of a unit, whatever they are for, which nobody else can change until the transaction ends. */
    List<StatusList> everyListOf(String unitId) {
        return entities.createQuery(
                        "select l from StatusList l where l.unitId = :unit order by l.createdAt desc", StatusList.class)
                .setParameter("unit", unitId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void openIfMissing(String unitId) {
        if (lists(unitId, LockModeType.NONE).isEmpty()) {
            create(unitId);
        }
    }

    private StatusList following(StatusList full) {
        publication.publish(full);
        return create(full.unitId());
    }

    private StatusList create(String unitId) {
        return open(ids.brief(), unitId, StatusPurpose.REVOCATION);
    }

    /** Begins a list under this id. */
    StatusList open(String id, String unitId, StatusPurpose purpose) {
        StatusList list = new StatusList(id, unitId, purpose, settings.url("/status/" + id), clock.instant());
        entities.persist(list);
        publication.publish(list);
        entities.flush();
        return list;
    }

    private IndexPermutation permutation(StatusList list) {
        return new IndexPermutation(sealing.derive("status-places:" + list.id()), BitstringStatusList.SMALLEST);
    }

    private List<StatusList> lists(String unitId, LockModeType lock) {
        return entities.createQuery(
                        "select l from StatusList l where l.unitId = :unit and l.purpose = :purpose order by l.createdAt desc",
                        StatusList.class)
                .setParameter("unit", unitId)
                .setParameter("purpose", StatusPurpose.REVOCATION)
                .setLockMode(lock)
                .getResultList();
    }
}
