package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.CredentialsIssued;
import org.conferral.portal.issuing.Issuance;
import org.conferral.portal.platform.Refusal;

/** When learners are reminded of records they have not claimed, for a unit or for one batch. */
@ApplicationScoped
@Transactional
public class Reminders {

    @Inject
    private PlannedReminders planned;

    @Inject
    private UnitLetterRules rules;

    @Inject
    private Issuance issuance;

    @Inject
    private Unclaimed unclaimed;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Plans what is due one day, in the transaction in which records are issued. */
    void plan(@Observes CredentialsIssued issued) {
        ReminderDays days = access.as(Actor.SYSTEM, () -> days(issued.batchId()));
        Instant now = clock.instant();
        if (issued.notifies() && !days.days().isEmpty()) {
            planned.add(
                    issued.batchId(),
                    issued.records().stream()
                            .map(CredentialsIssued.Issued::credentialId)
                            .toList(),
                    days.after(now, now));
        }
    }

    /** The days of a batch, in words: its own or those of its unit. */
    @Allowed(Permission.VIEW)
    public String daysOf(String batchId) {
        return days(batchId).words();
    }

    /** How many reminders of a batch are still to come, if nobody claims meanwhile. */
    @Allowed(Permission.VIEW)
    public int waiting(String batchId) {
        return planned.waiting(batchId);
    }

    /**
     * Decides it for one batch, also for its records that are issued already: days that are over are left out. Some records at a time, so that no
     * transaction grows with the batch; after a fault half-way, the same decision once more mends it.
     */
    @Allowed(Permission.DELIVER)
    @Transactional(TxType.NOT_SUPPORTED)
    public void changeBatch(String batchId, String days) {
        ReminderDays wished = read(days);
        Instant now = clock.instant();
        planned.keepOfBatch(batchId, wished.words());
        while (planned.removeSomeOf(batchId)) {
            // the next ones
        }
        unclaimed.each(batchId, some -> planned.addSome(batchId, dues(some, wished, now)));
    }

    private static Map<String, List<Instant>> dues(List<CredentialLine> records, ReminderDays wished, Instant now) {
        return records.stream()
                .collect(Collectors.toMap(CredentialLine::id, record -> wished.after(record.issuedAt(), now)));
    }

    private ReminderDays days(String batchId) {
        return planned.ofBatch(batchId)
                .or(() -> Optional.of(rules.of(issuance.unitOf(batchId)).reminders()))
                .flatMap(ReminderDays::read)
                .orElse(ReminderDays.NEVER);
    }

    private static ReminderDays read(String days) {
        return ReminderDays.read(days).orElseThrow(() -> Refusal.invalid("reminders.wrong"));
    }
}
