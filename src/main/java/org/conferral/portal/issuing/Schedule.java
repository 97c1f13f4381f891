package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Begins batches whose ordered moment has come. */
@ApplicationScoped
class Schedule {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private Clock clock;

    @Transactional
    void beginDue() {
        Instant now = clock.instant();
        batches.in(BatchState.SCHEDULED).stream()
                .filter(id -> batches.get(id).isDue(now))
                .map(batches::locked)
                .filter(batch -> batch.isDue(now))
                .forEach(batch -> batch.begin(now));
    }
}
