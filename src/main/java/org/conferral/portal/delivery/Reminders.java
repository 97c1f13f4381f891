package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.CredentialsIssued;
import org.conferral.portal.issuing.Issuance;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.issuing.Turn;
import org.conferral.portal.platform.Refusal;

/** When learners are reminded of records they have not claimed, for a unit or for one batch. */
@ApplicationScoped
@Transactional
public class Reminders {

    private static final int CHUNK = 500;

    @Inject
    private PlannedReminders planned;

    @Inject
    private UnitLetterRules rules;

    @Inject
    private Issuance issuance;

    @Inject
    private Credentials credentials;

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

    /** Decides it for one batch, also for its records that are issued already: days that are over are left out. */
    @Allowed(Permission.DELIVER)
    public void changeBatch(String batchId, String days) {
        ReminderDays wished = read(days);
        Instant now = clock.instant();
        planned.keepOfBatch(batchId, wished.words());
        planned.removeOf(batchId);
        for (CredentialLine line : unclaimed(batchId)) {
            planned.add(batchId, List.of(line.id()), wished.after(line.issuedAt(), now));
        }
    }

    /** Issued records of a batch whose learners have neither claimed nor declined them. */
    List<CredentialLine> unclaimed(String batchId) {
        Sought sought =
                Sought.of(name -> name.equals("mail") ? "unclaimed" : "").inBatch(batchId);
        List<CredentialLine> lines = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Turn turn = Turn.after(after);
            var found = access.as(Actor.SYSTEM, () -> credentials.found(sought, turn, CHUNK));
            lines.addAll(found.lines());
            after = found.after();
        } while (after.isPresent());
        return lines.stream().filter(CredentialLine::isRevocable).toList();
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
