package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.portal.platform.Ids;

/** The records that orders are about. */
@ApplicationScoped
class RevocationTargets {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    void add(String orderId, String credentialId, int part) {
        entities.persist(new RevocationTarget(ids.next(), orderId, credentialId, part));
    }

    /** The next that wait. */
    List<RevocationTarget> waiting(String orderId, int limit) {
        return in(orderId, TargetState.WAITING, "", limit);
    }

    /** Those that were done, after the one that was seen last. */
    List<RevocationTarget> done(String orderId, String after, int limit) {
        return in(orderId, TargetState.DONE, after, limit);
    }

    private List<RevocationTarget> in(String orderId, TargetState state, String after, int limit) {
        return entities.createQuery(
                        "select t from RevocationTarget t where t.orderId = :order and t.state = :state and t.id > :after"
                                + " order by t.id",
                        RevocationTarget.class)
                .setParameter("order", orderId)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The records behind targets by id, which nobody else can change until the transaction ends; locked in the order of their ids. */
    Map<String, IssuedCredential> locked(Collection<RevocationTarget> targets) {
        return byId(targets, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<String, IssuedCredential> records(Collection<RevocationTarget> targets) {
        return byId(targets, LockModeType.NONE);
    }

    private Map<String, IssuedCredential> byId(Collection<RevocationTarget> targets, LockModeType lock) {
        return entities.createQuery(
                        "select c from IssuedCredential c where c.id in :ids order by c.id", IssuedCredential.class)
                .setParameter(
                        "ids",
                        targets.stream()
                                .map(RevocationTarget::credentialId)
                                .distinct()
                                .sorted()
                                .toList())
                .setLockMode(lock)
                .getResultStream()
                .collect(Collectors.toMap(IssuedCredential::id, Function.identity()));
    }

    /** Whom the records of an order belong to, and how they stand before anything is done. */
    OrderExtent.Touched touched(String orderId) {
        entities.flush();
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select count(*), count(distinct c.learner_id), count(distinct c.batch_id),"
                                + " coalesce(sum(case when c.mail_state = 'NONE' then 0 else 1 end), 0),"
                                + " coalesce(sum(case when c.standing = 'SUSPENDED' then 1 else 0 end), 0)"
                                + " from revocation_target t join issued_credential c on c.id = t.credential_id where t.order_id = ?1")
                .setParameter(1, orderId)
                .getSingleResult();
        return new OrderExtent.Touched(at(row, 0), at(row, 1), at(row, 2), at(row, 3), at(row, 4));
    }

    /** In how many lists the records stand that were done. */
    int lists(String orderId) {
        Object count = entities.createNativeQuery(
                        "select count(distinct c.status_list_id) from revocation_target t"
                                + " join issued_credential c on c.id = t.credential_id where t.order_id = ?1 and t.state = 'DONE'")
                .setParameter(1, orderId)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Whom some records of an order belong to, beginning after the one seen last. */
    List<TouchedLine> lines(String orderId, String after, int limit) {
        return entities.createQuery(
                        "select new org.conferral.portal.issuing.TouchedLine(t.id, t.part, t.state, c.id, c.name, c.standing.word,"
                                + " l.givenName, l.familyName, l.email) from RevocationTarget t, IssuedCredential c, Learner l"
                                + " where t.orderId = :order and c.id = t.credentialId and l.id = c.learnerId and t.id > :after"
                                + " order by t.id",
                        TouchedLine.class)
                .setParameter("order", orderId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Forgets an order that came to nothing. */
    void forget(String orderId) {
        for (String entity : List.of("RevocationTarget", "RowFinding")) {
            entities.createQuery("delete from " + entity + " t where t.orderId = :order")
                    .setParameter("order", orderId)
                    .executeUpdate();
        }
        entities.createQuery("delete from RevocationOrder o where o.id = :order")
                .setParameter("order", orderId)
                .executeUpdate();
    }

    private static int at(Object[] row, int column) {
        return ((Number) row[column]).intValue();
    }
}
