package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** Who wanted a batch released and when it should begin, who agreed, and to what. */
@Embeddable
class BatchConsent {

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "undo_minutes")
    private int undoMinutes;

    @Column(name = "hold_until")
    private Instant holdUntil;

    @Column(name = "sent_back_by")
    private String sentBackBy;

    @Column(name = "sent_back_note")
    private String note;

    @Column(name = "approval_void")
    private boolean voided;

    @Column(name = "failures_left_by")
    private String failuresLeftBy;

    protected BatchConsent() {}

    static BatchConsent none() {
        return new BatchConsent();
    }

    static BatchConsent wanted(String by, ReleaseTiming timing, Instant now) {
        BatchConsent wanted = new BatchConsent();
        wanted.releasedBy = by;
        wanted.requestedAt = now;
        wanted.undoMinutes = timing.undoMinutes();
        wanted.holdUntil = timing.at().orElse(null);
        return wanted;
    }

    /** What is to be approved, as a fingerprint of all that will be issued. */
    BatchConsent to(String hash) {
        contentHash = hash;
        return this;
    }

    void approve(String by, Instant now) {
        if (by.equals(releasedBy)) {
            throw Refusal.forbidden("batch.approval.own");
        }
        approvedBy = by;
        approvedAt = now;
    }

    /** From here the time runs in which it can be undone. */
    void hold(Instant now) {
        if (undoMinutes > 0) {
            Instant end = now.plus(Duration.ofMinutes(undoMinutes));
            holdUntil = holdUntil == null || holdUntil.isBefore(end) ? end : holdUntil;
        }
    }

    boolean isHeld(Instant now) {
        return holdUntil != null && now.isBefore(holdUntil);
    }

    static BatchConsent sentBack(String by, String why) {
        BatchConsent refused = new BatchConsent();
        refused.sentBackBy = by;
        refused.note = why;
        return refused;
    }

    static BatchConsent fallenAway() {
        BatchConsent gone = new BatchConsent();
        gone.voided = true;
        return gone;
    }

    void leaveFailures(String by) {
        failuresLeftBy = by;
    }

    void retryFailures() {
        failuresLeftBy = null;
    }

    /** The fingerprint that was approved, or is to be; empty when nobody had to. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }

    ReleaseState state() {
        return new ReleaseState(
                Optional.ofNullable(releasedBy),
                Optional.ofNullable(requestedAt),
                Optional.ofNullable(approvedBy),
                Optional.ofNullable(approvedAt),
                Optional.ofNullable(holdUntil),
                Optional.ofNullable(sentBackBy),
                Optional.ofNullable(note),
                voided,
                failuresLeftBy != null);
    }
}
