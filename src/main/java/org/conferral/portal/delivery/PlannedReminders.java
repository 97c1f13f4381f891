package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/** All reminders that are due one day, and the days batches have of their own. */
@ApplicationScoped
class PlannedReminders {

    private static final List<String> COLUMNS = List.of("id", "credential_id", "batch_id", "due_at");

    private static final int AT_ONCE = 5_000;

    @Inject
    private BulkRows bulk;

    @Inject
    private Ids ids;

    /** A reminder that is due. */
    record Planned(String id, String credentialId) {}

    /** Plans the same for several records. */
    void add(String batchId, List<String> credentialIds, List<Instant> due) {
        add(batchId, credentialIds.stream().collect(Collectors.toMap(id -> id, id -> due)));
    }

    /** Plans reminders of some records of a batch, each with the moments it is due, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    void addSome(String batchId, Map<String, List<Instant>> dues) {
        add(batchId, dues);
    }

    private void add(String batchId, Map<String, List<Instant>> dues) {
        var rows = new ArrayList<Object[]>();
        dues.forEach((credential, due) ->
                due.forEach(at -> rows.add(new Object[] {ids.next(), credential, batchId, at})));
        bulk.insert("planned_reminder", COLUMNS, rows);
    }

    /** Reminders nobody else is sending, held until the transaction ends. */
    List<Planned> due(Instant now, int limit) {
        return bulk.select(
                row -> new Planned(row.getString(1), row.getString(2)),
                "select id, credential_id from planned_reminder where due_at <= ? order by due_at, id limit " + limit
                        + " for update skip locked",
                now);
    }

    void remove(List<Planned> done) {
        bulk.updateIn(
                "delete from planned_reminder where id",
                List.of(),
                done.stream().map(Planned::id).toList());
    }

    /** Forgets some of those of a batch, in a transaction of its own; false when there were none. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean removeSomeOf(String batchId) {
        return bulk.update("delete from planned_reminder where batch_id = ? limit " + AT_ONCE, batchId) > 0;
    }

    /** How many are still to come in a batch. */
    int waiting(String batchId) {
        return bulk.select(row -> row.getInt(1), "select count(*) from planned_reminder where batch_id = ?", batchId)
                .get(0);
    }

    /** The days a batch has instead of those of its unit, as kept. */
    Optional<String> ofBatch(String batchId) {
        return bulk
                .select(row -> row.getString(1), "select reminder_days from batch_reminder where batch_id = ?", batchId)
                .stream()
                .findFirst();
    }

    @Transactional
    void keepOfBatch(String batchId, String days) {
        bulk.update("delete from batch_reminder where batch_id = ?", batchId);
        bulk.insert(
                "batch_reminder", List.of("batch_id", "reminder_days"), List.<Object[]>of(new Object[] {batchId, days
                }));
    }
}
