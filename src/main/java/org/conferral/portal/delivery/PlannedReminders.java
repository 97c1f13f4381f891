package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/** All reminders that are due one day, and the days batches have of their own. */
@ApplicationScoped
class PlannedReminders {

    private static final List<String> COLUMNS = List.of("id", "credential_id", "batch_id", "due_at");

    @Inject
    private BulkRows bulk;

    @Inject
    private Ids ids;

    /** A reminder that is due. */
    record Planned(String id, String credentialId) {}

    void add(String batchId, List<String> credentialIds, List<Instant> due) {
        var rows = new ArrayList<Object[]>();
        for (String credential : credentialIds) {
            due.forEach(at -> rows.add(new Object[] {ids.next(), credential, batchId, at}));
        }
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

    void removeOf(String batchId) {
        bulk.update("delete from planned_reminder where batch_id = ?", batchId);
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

    void keepOfBatch(String batchId, String days) {
        bulk.update("delete from batch_reminder where batch_id = ?", batchId);
        bulk.insert(
                "batch_reminder", List.of("batch_id", "reminder_days"), List.<Object[]>of(new Object[] {batchId, days
                }));
    }
}
