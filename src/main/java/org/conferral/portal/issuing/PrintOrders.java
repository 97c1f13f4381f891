package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** All batches that are printed or were a while ago. */
@ApplicationScoped
class PrintOrders {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(PrintOrder order) {
        entities.persist(order);
    }

    PrintOrder get(String id) {
        return known(entities.find(PrintOrder.class, id));
    }

    /** The order as nobody else can change it until the transaction ends. */
    PrintOrder locked(String id) {
        return known(entities.find(PrintOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest for a batch that is not being cleared away. */
    Optional<PrintOrder> of(String batchId) {
        return entities.createQuery(
                        "select o from PrintOrder o where o.batchId = :batch and o.state <> :gone order by o.id desc",
                        PrintOrder.class)
                .setParameter("batch", batchId)
                .setParameter("gone", PrintState.GONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first. */
    List<String> in(PrintState state) {
        return entities.createQuery("select o.id from PrintOrder o where o.state = :state order by o.id", String.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Those in these states since before then. */
    List<String> since(Collection<PrintState> states, Instant before) {
        return entities.createQuery(
                        "select o.id from PrintOrder o where o.state in :states and o.since < :before", String.class)
                .setParameter("states", states)
                .setParameter("before", before)
                .getResultList();
    }

    void remove(String id) {
        Optional.ofNullable(entities.find(PrintOrder.class, id)).ifPresent(entities::remove);
    }

    private static PrintOrder known(PrintOrder found) {
        return Optional.ofNullable(found).orElseThrow(() -> Refusal.notFound("print.unknown"));
    }
}
