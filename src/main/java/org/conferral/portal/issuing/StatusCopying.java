package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Database;

/** Copies the status lists other servers have signed, so that each server has what it takes to undo a restored database's forgetting. */
@ApplicationScoped
class StatusCopying {

    private static final Duration ROUND = Duration.ofSeconds(20);

    @Inject
    private StatusCopies copies;

    @Inject
    private Database database;

    @Inject
    private Background background;

    @Inject
    private BulkRows rows;

    void begin(@Observes @Priority(900) Startup startup) {
        if (database.isShared()) {
            background.every("copies of status lists", ROUND, this::copy);
        }
    }

    /** A list by its revision. */
    private record Known(String id, int revision) {}

    private void copy() {
        rows.select(row -> new Known(row.getString(1), row.getInt(2)), "select id, revision from status_list").stream()
                .filter(list -> copies.lack(list.id(), list.revision()))
                .flatMap(list -> rows
                        .select(
                                row -> new StatusListPublished(row.getString(1), row.getInt(2), row.getBytes(3)),
                                "select id, revision, signed from status_list where id = ?",
                                list.id())
                        .stream())
                .forEach(copies::keep);
    }
}
