package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Records of one roster that are released together. */
@Entity
@Table(name = "issuance_batch")
class IssuanceBatch {

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Embedded
    private BatchTerms terms;

    @Embedded
    private BatchCourse course;

    @Embedded
    private BatchExtent extent;

    @Column(name = "common_text_id")
    private String commonTextId;

    @Embedded
    private BatchConsent consent = BatchConsent.none();

    protected IssuanceBatch() {}

    IssuanceBatch(
            String id,
            String unitId,
            BatchOrder order,
            BatchTerms.Outline outline,
            String orderedBy,
            Instant orderedAt) {
        this.id = id;
        this.unitId = unitId;
        this.terms = new BatchTerms(order, outline);
        this.course = BatchCourse.ordered(orderedBy, orderedAt);
        this.extent = BatchExtent.planned(outline.planned());
    }

    /** Somebody else has to agree before it goes. */
    void request(BatchConsent wanted, Instant now) {
        course.only(BatchAction.RELEASE);
        consent = wanted;
        course.become(BatchState.AWAITING_APPROVAL, now);
    }

    /** From here on the portal works by itself, at once or from the ordered moment on. */
    void release(BatchConsent wanted, Instant now) {
        course.only(BatchAction.RELEASE);
        consent = wanted;
        consent.hold(now);
        proceed(now);
    }

    /** A second person agrees. */
    void approve(String by, Instant now) {
        course.only(BatchAction.APPROVE);
        consent.approve(by, now);
        consent.hold(now);
        proceed(now);
    }

    void sendBack(String by, String note, Instant now) {
        course.only(BatchAction.SEND_BACK);
        withdraw(BatchConsent.sentBack(by, note), now);
    }

    /** Nothing was made of it yet, so nothing happened. */
    void undo(Instant now) {
        course.only(BatchAction.UNDO);
        withdraw(BatchConsent.none(), now);
    }

    /** It is not any more what was approved. */
    void voidApproval(Instant now) {
        withdraw(BatchConsent.fallenAway(), now);
    }

    private void withdraw(BatchConsent next, Instant now) {
        course.only(extent.prepared() == 0);
        terms.unreleased(course.startedAt());
        consent = next;
        course.reopen(now);
    }

    /** The ordered moment has come. */
    void begin(Instant now) {
        course.only(state() == BatchState.SCHEDULED);
        proceed(now);
    }

    boolean isDue(Instant now) {
        return state() == BatchState.SCHEDULED && !isTooEarly(now);
    }

    void resume(Instant now) {
        course.only(BatchAction.RESUME);
        proceed(now);
    }

    private boolean isTooEarly(Instant now) {
        return terms.isTooEarly(now) || consent.isHeld(now);
    }

    private void proceed(Instant now) {
        if (isTooEarly(now)) {
            course.become(BatchState.SCHEDULED, now);
            return;
        }
        terms.releasedAt(course.start(now));
        course.become(extent.isPrepared() && extent.planned() > 0 ? BatchState.ISSUING : BatchState.PREPARING, now);
    }

    /** Some of what failed waits to be signed once more. */
    void retry(Instant now) {
        course.only(BatchAction.RETRY);
        consent.retryFailures();
        course.become(BatchState.ISSUING, now);
    }

    void leaveFailures(String by) {
        course.only(BatchAction.LEAVE_OUT);
        consent.leaveFailures(by);
    }

    /** The roster has been understood anew before anything was made of it. */
    void replan(int records) {
        extent = state() == BatchState.DRAFT ? extent.replanned(records) : extent;
    }

    /** So many more records have become intents to issue, up to a row, but for those left out because their learners have them. */
    void prepared(int more, int leftOut, int upToRow) {
        extent = extent.prepared(more, leftOut, upToRow);
        course.recover();
    }

    /** There are no more rows to make intents of. */
    void allPrepared(Instant now) {
        extent = extent.complete();
        course.become(BatchState.ISSUING, now);
    }

    /** What its records have in common is kept under this id. */
    void haveInCommon(String textId) {
        commonTextId = textId;
    }

    boolean hasCommonText() {
        return commonTextId != null;
    }

    /** The text against which its signed bytes are packed. */
    String commonTextId() {
        return commonTextId == null ? SignedDocument.NO_COMMON_TEXT : commonTextId;
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

    BatchCourse course() {
        return course;
    }

    BatchState state() {
        return course.state();
    }

    BatchExtent extent() {
        return extent;
    }

    BatchConsent consent() {
        return consent;
    }
}
