package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.platform.Refusal;

/** All batches. */
@ApplicationScoped
class IssuanceBatches {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(IssuanceBatch batch) {
        entities.persist(batch);
    }

    IssuanceBatch get(String id) {
        return Optional.ofNullable(entities.find(IssuanceBatch.class, id))
                .orElseThrow(() -> Refusal.notFound("batch.unknown"));
    }

    /** The batch as nobody else can change it until the transaction ends. */
    IssuanceBatch locked(String id) {
        return Optional.ofNullable(entities.find(IssuanceBatch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.notFound("batch.unknown"));
    }

    /** The same for a batch that was read before in this transaction. */
    IssuanceBatch refreshed(String id) {
        IssuanceBatch batch = get(id);
        entities.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    List<String> in(BatchState state) {
        return entities.createQuery(
                        "select b.id from IssuanceBatch b where b.course.state = :state order by b.id", String.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** The newest first, beginning before the one a reader has seen last. */
    List<IssuanceBatch> newest(Optional<String> before, int limit) {
        return entities.createQuery(
                        "select b from IssuanceBatch b where :before = '' or b.id < :before order by b.id desc",
                        IssuanceBatch.class)
                .setParameter("before", before.orElse(""))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same, of those in one of these states. */
    List<IssuanceBatch> newest(Set<BatchState> states, Optional<String> before, int limit) {
        return entities.createQuery(
                        "select b from IssuanceBatch b where b.course.state in :states and (:before = '' or b.id < :before)"
                                + " order by b.id desc",
                        IssuanceBatch.class)
                .setParameter("states", states)
                .setParameter("before", before.orElse(""))
                .setMaxResults(limit)
                .getResultList();
    }

    List<IssuanceBatch> returned(int limit) {
        return entities.createQuery(
                        "select b from IssuanceBatch b where b.course.state = :draft"
                                + " and (b.consent.sentBackBy is not null or b.consent.voided = true) order by b.id desc",
                        IssuanceBatch.class)
                .setParameter("draft", BatchState.DRAFT)
                .setMaxResults(limit)
                .getResultList();
    }

    Map<BatchState, Long> states() {
        Map<BatchState, Long> counts = new EnumMap<>(BatchState.class);
        entities.createQuery(
                        "select b.course.state, count(b) from IssuanceBatch b group by b.course.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((BatchState) row[0], (Long) row[1]));
        return counts;
    }

    void remove(IssuanceBatch batch) {
        entities.remove(batch);
    }

    List<IssuanceBatch> ofRoster(String rosterId) {
        return entities.createQuery(
                        "select b from IssuanceBatch b where b.terms.rosterId = :roster order by b.id desc",
                        IssuanceBatch.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }
}
