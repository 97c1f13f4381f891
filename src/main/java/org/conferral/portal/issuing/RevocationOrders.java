package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Refusal;

/** All revocation orders. */
@ApplicationScoped
class RevocationOrders {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    void add(RevocationOrder order) {
        entities.persist(order);
    }

    void add(List<RowFinding> findings) {
        bulk.insert(
                "revocation_finding",
                RowFinding.COLUMNS,
                findings.stream().map(RowFinding::values).toList());
    }

    RevocationOrder get(String id) {
        return known(entities.find(RevocationOrder.class, id));
    }

    /** The order as nobody else can change it until the transaction ends. */
    RevocationOrder locked(String id) {
        return known(entities.find(RevocationOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, or nothing when another hand, on whichever node, holds it already. */
    Optional<RevocationOrder> taken(String id) {
        boolean free = !entities.createNativeQuery(
                        "select id from revocation_order where id = ?1 for update skip locked")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        return free ? Optional.of(get(id)) : Optional.empty();
    }

    List<String> in(Collection<OrderState> states) {
        return entities.createQuery(
                        "select o.id from RevocationOrder o where o.stage.state in :states order by o.id", String.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Those nobody has confirmed, and that have not changed since then. */
    List<String> forgotten(Instant since) {
        return entities.createQuery(
                        "select o.id from RevocationOrder o where o.stage.state = :draft and o.stage.since < :since order by o.id",
                        String.class)
                .setParameter("draft", OrderState.DRAFT)
                .setParameter("since", since)
                .setMaxResults(100)
                .getResultList();
    }

    /** The newest first, beginning before the one a reader has seen last. */
    List<RevocationOrder> newest(Optional<String> before, int limit) {
        return entities.createQuery(
                        "select o from RevocationOrder o where :before = '' or o.id < :before order by o.id desc",
                        RevocationOrder.class)
                .setParameter("before", before.orElse(""))
                .setMaxResults(limit)
                .getResultList();
    }

    List<RowFindingLine> findings(String orderId, int limit) {
        return bulk.select(
                row -> new RowFindingLine(row.getInt(1), row.getString(2), RowTrouble.valueOf(row.getString(3))),
                "select row_no, given, code from revocation_finding where order_id = ? order by row_no, id limit "
                        + limit,
                orderId);
    }

    /** The selection with the name of its batch, which has to be known. */
    Selection named(Selection selection) {
        return selection
                .term("batch")
                .map(this::batchName)
                .map(selection::called)
                .orElse(selection);
    }

    private String batchName(String batchId) {
        return entities.createQuery("select b.terms.name from IssuanceBatch b where b.id = :id", String.class)
                .setParameter("id", batchId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("batch.unknown"));
    }

    private static RevocationOrder known(RevocationOrder found) {
        return Optional.ofNullable(found).orElseThrow(() -> Refusal.notFound("revocation.order.unknown"));
    }
}
