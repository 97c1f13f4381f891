package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Actor;

/** Sees to it that what was approved is what is issued. */
@ApplicationScoped
class Approvals {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private BatchContents contents;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Before the first record is made of a batch: whether it still is what was approved. If not, it is a draft again and says so. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean stillHold(String batchId) {
        IssuanceBatch batch = batches.get(batchId);
        if (batch.consent().contentHash().isEmpty() || batch.extent().prepared() > 0) {
            return true;
        }
        batch = batches.locked(batchId);
        return batch.state() == BatchState.PREPARING && holds(batch);
    }

    /** Whether a batch is what was to be approved; its approval falls away when it is not. */
    boolean holds(IssuanceBatch batch) {
        String now = contents.hash(batch);
        boolean same = batch.consent().contentHash().filter(now::equals).isPresent();
        if (!same) {
            batch.voidApproval(clock.instant());
            journal.note(Actor.SYSTEM.id(), "BatchRelease.voided", batch.id(), null);
        }
        return same;
    }
}
