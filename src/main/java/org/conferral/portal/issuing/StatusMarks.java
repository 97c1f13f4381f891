package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** Sets and clears bits of status lists, and publishes the lists at once. */
@ApplicationScoped
class StatusMarks {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private StatusPlaces places;

    @Inject
    private StatusPublication publication;

    /** Sets the bits of credentials that no longer stand. */
    void revoke(Collection<StatusPlace> revoked) {
        byList(revoked, (list, those) -> mark(list, those, true));
    }

    /** Sets, in the lists beside those that the credentials name, the bits of credentials that do not stand for now. */
    void suspend(Collection<StatusPlace> named) {
        byList(named, (list, those) -> mark(beside(list), those, true));
    }

    /** Clears what {@link #suspend} has set. */
    void reinstate(Collection<StatusPlace> named) {
        byList(named, (list, those) -> mark(beside(list), those, false));
    }

    @FunctionalInterface
    private interface Marking {
        void mark(StatusList list, List<StatusPlace> places);
    }

    /** One list after the other in a fixed order, each locked, so that two who mark do not wait for each other in a circle. */
    private void byList(Collection<StatusPlace> marked, Marking marking) {
        marked.stream()
                .collect(Collectors.groupingBy(place -> place.list().toString(), TreeMap::new, Collectors.toList()))
                .forEach((address, those) -> marking.mark(locked(address), those));
    }

    private StatusList locked(String address) {
        return entities.createQuery("select l from StatusList l where l.address = :address", StatusList.class)
                .setParameter("address", address)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private StatusList beside(StatusList named) {
        String id = StatusList.suspensionsOf(named.id());
        StatusList found = entities.find(StatusList.class, id, LockModeType.PESSIMISTIC_WRITE);
        return found == null ? places.open(id, named.unitId(), StatusPurpose.SUSPENSION) : found;
    }

    private void mark(StatusList list, List<StatusPlace> marked, boolean set) {
        BitstringStatusList bits = list.bits();
        for (StatusPlace place : marked) {
            bits = bits.with(place.index(), set);
        }
        list.become(bits);
        publication.publish(list);
    }
}
