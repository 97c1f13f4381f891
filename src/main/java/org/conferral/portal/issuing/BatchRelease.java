package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.UnitRules;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterReopening;
import org.conferral.portal.platform.Refusal;

/** Lets batches go: at once or later, with a second person where the unit asks for one, and with a way back until anything is made. */
@ApplicationScoped
@Transactional
public class BatchRelease {

    private static final int LONGEST_NOTE = 1_000;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private Issuance issuance;

    @Inject
    private Approvals approvals;

    @Inject
    private BatchContents contents;

    @Inject
    private RosterIntake intake;

    @Inject
    private RosterReopening reopening;

    @Inject
    private UnitRules rules;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Lets a batch go, or asks for it where a second person has to agree; its roster stays as it is from here. */
    @Allowed(value = Permission.ISSUE, noted = false)
    public BatchProgress release(String batchId, ReleaseTiming timing) {
        intake.seal(batches.get(batchId).terms().rosterId());
        IssuanceBatch batch = batches.locked(batchId);
        BatchConsent wanted = BatchConsent.wanted(access.who().id(), timing, clock.instant());
        if (rules.of(batch.unitId()).secondPerson()) {
            batch.request(wanted.to(contents.hash(batch)), clock.instant());
            return noted("request", batch, null);
        }
        batch.release(wanted, clock.instant());
        return noted("release", batch, null);
    }

    /** A second person agrees to what was asked for. If it has changed since, nothing is released: it is a draft again. */
    @Allowed(value = Permission.ISSUE, noted = false)
    public BatchProgress approve(String batchId) {
        IssuanceBatch batch = batches.locked(batchId);
        batch.approve(access.who().id(), clock.instant());
        if (approvals.holds(batch)) {
            return noted("approve", batch, null);
        }
        reopen(batch);
        return issuance.progress(batchId);
    }

    /** A second person does not agree, and says why. */
    @Allowed(value = Permission.ISSUE, noted = false)
    public BatchProgress sendBack(String batchId, String note) {
        String why = note.strip();
        if (why.isEmpty() || why.length() > LONGEST_NOTE) {
            throw Refusal.invalid("batch.note.missing", LONGEST_NOTE);
        }
        IssuanceBatch batch = batches.locked(batchId);
        batch.sendBack(access.who().id(), why, clock.instant());
        reopen(batch);
        return noted("sendBack", batch, why);
    }

    /** Takes a release back of which nothing was made yet; nothing of it is left outside. */
    @Allowed(value = Permission.ISSUE, noted = false)
    public BatchProgress undo(String batchId) {
        IssuanceBatch batch = batches.locked(batchId);
        batch.undo(clock.instant());
        reopen(batch);
        return noted("undo", batch, null);
    }

    /** Its roster may be repaired again, unless another batch is made of it. */
    private void reopen(IssuanceBatch batch) {
        String roster = batch.terms().rosterId();
        if (batches.ofRoster(roster).stream().map(IssuanceBatch::course).allMatch(BatchCourse::isUntouched)) {
            reopening.reopen(roster);
        }
    }

    private BatchProgress noted(String deed, IssuanceBatch batch, String detail) {
        journal.note(access.who().id(), "BatchRelease." + deed, batch.id(), detail);
        return issuance.progress(batch.id());
    }
}
