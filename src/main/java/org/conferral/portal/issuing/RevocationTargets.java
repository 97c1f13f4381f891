package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/** The records that orders are about. They are many, and never entities. */
@ApplicationScoped
class RevocationTargets {

    private static final List<String> COLUMNS = List.of("id", "order_id", "credential_id", "part_no", "state");
    private static final String TARGETS = "select " + RevocationTarget.COLUMNS + " from revocation_target";
    private static final String RECORDS =
            " from revocation_target t join issued_credential c on c.id = t.credential_id";

    @Inject
    private BulkRows bulk;

    @Inject
    private Ids ids;

    /** Writes records down, or single credentials inside them. */
    void add(String orderId, Collection<RecordPart> meant) {
        bulk.insert(
                "revocation_target",
                COLUMNS,
                meant.stream()
                        .map(each -> new Object[] {
                            ids.next(), orderId, each.credentialId(), each.number(), TargetState.WAITING
                        })
                        .toList());
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
        return bulk.select(
                RevocationTarget::of,
                TARGETS + " where order_id = ? and state = ? and id > ? order by id limit " + limit,
                orderId,
                state,
                after);
    }

    void become(Collection<RevocationTarget> targets, TargetState state) {
        bulk.updateIn(
                "update revocation_target set state = ? where id",
                List.of(state),
                targets.stream().map(RevocationTarget::id).toList());
    }

    /** Whom the records of an order belong to, and how they stand before anything is done. */
    OrderExtent.Touched touched(String orderId) {
        return bulk.select(
                        row -> new OrderExtent.Touched(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        "select count(*), count(distinct c.learner_id), count(distinct c.batch_id),"
                                + " coalesce(sum(case when c.mail_state = 'NONE' then 0 else 1 end), 0),"
                                + " coalesce(sum(case when c.standing = 'SUSPENDED' then 1 else 0 end), 0)"
                                + RECORDS + " where t.order_id = ?",
                        orderId)
                .get(0);
    }

    /** In how many lists the records stand that were done. */
    int lists(String orderId) {
        return bulk.select(
                        row -> row.getInt(1),
                        "select count(distinct c.status_list_id)" + RECORDS + " where t.order_id = ? and t.state = ?",
                        orderId,
                        TargetState.DONE)
                .get(0);
    }

    /** Whom some records of an order belong to, beginning after the one seen last. */
    List<TouchedLine> lines(String orderId, String after, int limit) {
        return bulk.select(
                TouchedLine::of,
                "select " + TouchedLine.COLUMNS + RECORDS + " join learner l on l.id = c.learner_id"
                        + " where t.order_id = ? and t.id > ? order by t.id limit " + limit,
                orderId,
                after);
    }

    /** Forgets an order that came to nothing. */
    void forget(String orderId) {
        bulk.update("delete from revocation_target where order_id = ?", orderId);
        bulk.update("delete from revocation_finding where order_id = ?", orderId);
        bulk.update("delete from revocation_order where id = ?", orderId);
    }
}
