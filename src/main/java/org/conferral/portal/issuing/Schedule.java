package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Knows which batches wait for the portal to do something, and begins those whose ordered moment has come. */
@ApplicationScoped
@Transactional
class Schedule {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Clock clock;

    void beginDue() {
        Instant now = clock.instant();
        batches.in(BatchState.SCHEDULED).stream()
                .filter(id -> batches.get(id).isDue(now))
                .map(batches::locked)
                .filter(batch -> batch.isDue(now))
                .forEach(batch -> batch.begin(now));
    }

    /** The batches of a state that can be worked on now; one that has just failed rests. */
    List<String> due(BatchState state) {
        Instant now = clock.instant();
        return batches.in(state).stream()
                .filter(id -> !batches.get(id).course().trouble().isResting(now))
                .toList();
    }

    IssuanceBatch batch(String id) {
        return batches.get(id);
    }

    /** The work on a batch failed: it says so and is tried again after a pause. */
    void stumble(String batchId, String reference) {
        batches.locked(batchId).course().stumble(reference, clock.instant());
    }

    /** The work on a batch goes on, whatever happened before. */
    void recover(String batchId) {
        if (batches.get(batchId).course().trouble().retry().isPresent()) {
            batches.locked(batchId).course().recover();
        }
    }

    /** The next records of a batch that wait to be signed. */
    List<String> waiting(String batchId, int limit) {
        return credentials.pending(batchId, limit);
    }
}
