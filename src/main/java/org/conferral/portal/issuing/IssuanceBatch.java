package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** Records of one roster that are released together. */
@Entity
@Table(name = "issuance_batch")
class IssuanceBatch {

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    private String name;

    @Embedded
    private BatchTerms terms;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Embedded
    private BatchExtent extent;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "common_text_id")
    private String commonTextId;

    @Embedded
    private BatchTrouble trouble = BatchTrouble.none();

    @Embedded
    private BatchConsent consent = BatchConsent.none();

    protected IssuanceBatch() {}

    IssuanceBatch(
            String id,
            String unitId,
            BatchOrder order,
            BatchTerms.Outline outline,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.unitId = unitId;
        this.name = order.name();
        this.terms = new BatchTerms(order, outline);
        this.extent = BatchExtent.planned(outline.planned());
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.state = BatchState.DRAFT;
        this.stateSince = createdAt;
    }

    /** Somebody else has to agree before it goes. */
    void request(BatchConsent wanted, Instant now) {
        only(BatchAction.RELEASE);
        consent = wanted;
        become(BatchState.AWAITING_APPROVAL, now);
    }

    /** From here on the portal works by itself, at once or from the ordered moment on. */
    void release(BatchConsent wanted, Instant now) {
        only(BatchAction.RELEASE);
        consent = wanted;
        consent.hold(now);
        proceed(now);
    }

    /** A second person agrees. */
    void approve(String by, Instant now) {
        only(BatchAction.APPROVE);
        consent.approve(by, now);
        consent.hold(now);
        proceed(now);
    }

    void sendBack(String by, String note, Instant now) {
        only(BatchAction.SEND_BACK);
        withdraw(BatchConsent.sentBack(by, note), now);
    }

    /** Nothing was made of it yet, so nothing happened. */
    void undo(Instant now) {
        only(BatchAction.UNDO);
        withdraw(BatchConsent.none(), now);
    }

    /** It is not any more what was approved. */
    void voidApproval(Instant now) {
        withdraw(BatchConsent.fallenAway(), now);
    }

    private void withdraw(BatchConsent next, Instant now) {
        only(extent.prepared() == 0);
        terms.unreleased(startedAt);
        startedAt = null;
        consent = next;
        become(BatchState.DRAFT, now);
    }

    /** The ordered moment has come. */
    void begin(Instant now) {
        only(state == BatchState.SCHEDULED);
        proceed(now);
    }

    boolean isDue(Instant now) {
        return state == BatchState.SCHEDULED && !isTooEarly(now);
    }

    void pause(Instant now) {
        only(BatchAction.PAUSE);
        become(BatchState.PAUSED, now);
    }

    void resume(Instant now) {
        only(BatchAction.RESUME);
        proceed(now);
    }

    void cancel(Instant now) {
        only(BatchAction.CANCEL);
        become(BatchState.CANCELLED, now);
        finishedAt = now;
    }

    /** Some of what failed waits to be signed once more. */
    void retry(Instant now) {
        only(BatchAction.RETRY);
        consent.retryFailures();
        finishedAt = null;
        become(BatchState.ISSUING, now);
    }

    void leaveFailures(String by) {
        only(BatchAction.LEAVE_OUT);
        consent.leaveFailures(by);
    }

    /** The roster has been understood anew before anything was made of it. */
    void replan(int records) {
        extent = state == BatchState.DRAFT ? extent.replanned(records) : extent;
    }

    /** So many more records have become intents to issue, up to a row, but for those left out because their learners have them. */
    void prepared(int more, int leftOut, int upToRow) {
        extent = extent.prepared(more, leftOut, upToRow);
        recover();
    }

    /** There are no more rows to make intents of. */
    void allPrepared(Instant now) {
        extent = extent.complete();
        become(BatchState.ISSUING, now);
    }

    /** What its records have in common is kept under this id. */
    void haveInCommon(String textId) {
        commonTextId = textId;
    }

    /** The work on it failed; it rests, the longer the more often it has failed. */
    void stumble(String reference, Instant now) {
        trouble = state.isUnderWay() ? trouble.again(reference, now) : trouble;
    }

    /** The work on it goes on. */
    void recover() {
        trouble = BatchTrouble.none();
    }

    void finish(Instant now) {
        only(state == BatchState.ISSUING);
        become(BatchState.RELEASED, now);
        finishedAt = now;
    }

    /** The moment its records are signed at: never before their release, whatever the clock of the server that signs them says. */
    Instant notBeforeStart(Instant now) {
        return startedAt == null || now.isAfter(startedAt) ? now : startedAt;
    }

    private boolean isTooEarly(Instant now) {
        return terms.isTooEarly(now) || consent.isHeld(now);
    }

    private void proceed(Instant now) {
        if (isTooEarly(now)) {
            become(BatchState.SCHEDULED, now);
            return;
        }
        startedAt = startedAt == null ? now : startedAt;
        terms.releasedAt(startedAt);
        become(extent.isPrepared() && extent.planned() > 0 ? BatchState.ISSUING : BatchState.PREPARING, now);
    }

    private void become(BatchState next, Instant now) {
        state = next;
        stateSince = now;
        recover();
    }

    private void only(BatchAction action) {
        only(action.isPossibleIn(state));
    }

    private void only(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("batch.state.wrong", state.text().replace('_', ' '));
        }
    }

    String id() {
        return id;
    }

    String unitId() {
        return unitId;
    }

    BatchTerms terms() {
        return terms;
    }

    boolean hasCommonText() {
        return commonTextId != null;
    }

    /** The text against which its signed bytes are packed. */
    String commonTextId() {
        return commonTextId == null ? SignedDocument.NO_COMMON_TEXT : commonTextId;
    }

    BatchConsent consent() {
        return consent;
    }

    /** From when on its records are valid, where somebody ordered that; otherwise that is decided by its release. */
    Optional<Instant> orderedValidFrom() {
        return terms.validFrom().filter(from -> !from.equals(startedAt));
    }

    boolean isUntouched() {
        return startedAt == null && (state == BatchState.DRAFT || state == BatchState.CANCELLED);
    }

    BatchTrouble trouble() {
        return trouble;
    }

    BatchState state() {
        return state;
    }

    BatchExtent extent() {
        return extent;
    }

    BatchProgress progress(BatchCounts counts) {
        return new BatchProgress(
                id,
                name,
                terms.rosterId(),
                terms.templateId(),
                terms.issueAs(),
                state,
                stateSince,
                terms.notifies(),
                terms.validFrom(),
                terms.validUntil(),
                terms.releaseAt(),
                Optional.ofNullable(startedAt),
                Optional.ofNullable(finishedAt),
                trouble.retry(),
                counts,
                terms.repeated(),
                extent.leftOut(),
                terms.correction(),
                consent.state());
    }

    BatchLine line(BatchCounts counts) {
        BatchProgress progress = progress(counts);
        return new BatchLine(id, name, state, stateSince, createdAt, counts, progress.awaited(), progress.dueAt());
    }
}
