package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.conferral.portal.platform.BulkRows;

/** Lets letters out one by one, at the pace of all servers together, and shuts after too many errors in a row. */
@ApplicationScoped
class SendingGate {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    @Inject
    private Clock clock;

    /** How things stand at this moment. */
    record Standing(boolean paused, int errorsInRow, SendingRules rules) {

        boolean isOpen(Instant now) {
            return !paused && rules.isOpen(now);
        }
    }

    /** How things stand, whatever this transaction has seen before. */
    Standing standing() {
        OutboxControl control = control();
        entities.refresh(control);
        return new Standing(control.isPaused(), control.errorsInRow(), control.rules());
    }

    OutboxControl control() {
        return entities.find(OutboxControl.class, OutboxControl.ONLY);
    }

    /** Takes one of the places of this minute; false when there are none left. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean takePlace(SendingRules rules) {
        if (rules.perMinute() == 0) {
            return true;
        }
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return bulk.update(
                        "update outbox_control set minute_count = case when minute_at = ? then minute_count + 1 else 1 end,"
                                + " minute_at = ? where id = ? and (minute_at is null or minute_at <> ? or minute_count < ?)",
                        minute,
                        minute,
                        OutboxControl.ONLY,
                        minute,
                        rules.perMinute())
                > 0;
    }

    /** Counts errors in a row; a letter that arrives begins the count anew, and one that was only put off does not count. */
    @Transactional(TxType.REQUIRES_NEW)
    void note(Standing before, Posting posting) {
        if (posting.outcome() == Posting.Outcome.ACCEPTED) {
            if (before.errorsInRow() > 0) {
                bulk.update("update outbox_control set errors_in_row = 0 where id = ?", OutboxControl.ONLY);
            }
        } else if (posting.isError()) {
            bulk.update(
                    "update outbox_control set errors_in_row = errors_in_row + 1, last_answer = ? where id = ?",
                    posting.answer(),
                    OutboxControl.ONLY);
            bulk.update(
                    "update outbox_control set paused = true, paused_why = ?, paused_at = ? where id = ?"
                            + " and paused = false and error_limit > 0 and errors_in_row >= error_limit",
                    OutboxControl.Why.ERRORS,
                    clock.instant(),
                    OutboxControl.ONLY);
        }
    }
}
