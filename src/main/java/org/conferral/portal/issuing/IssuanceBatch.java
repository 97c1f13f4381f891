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

    /** From here on the portal works by itself, at once or from the ordered moment on. */
    void release(Instant now) {
        only(state == BatchState.DRAFT);
        proceed(now);
    }

    /** The ordered moment has come. */
    void begin(Instant now) {
        only(state == BatchState.SCHEDULED);
        proceed(now);
    }

    boolean isDue(Instant now) {
        return state == BatchState.SCHEDULED && !terms.isTooEarly(now);
    }

    void pause(Instant now) {
        only(state.isUnderWay() || state == BatchState.SCHEDULED);
        become(BatchState.PAUSED, now);
    }

    void resume(Instant now) {
        only(state == BatchState.PAUSED);
        proceed(now);
    }

    void cancel(Instant now) {
        only(!state.isFinal());
        become(BatchState.CANCELLED, now);
        finishedAt = now;
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

    private void proceed(Instant now) {
        if (terms.isTooEarly(now)) {
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

    private void only(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("batch.state.wrong", state.text());
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
                extent.leftOut());
    }

    BatchLine line(BatchCounts counts) {
        return new BatchLine(id, name, state, stateSince, createdAt, counts);
    }
}
