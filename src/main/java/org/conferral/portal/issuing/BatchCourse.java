package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** The course of a batch: who ordered it, its state and since when, when the work on it began and ended, and what troubles it. */
@Embeddable
class BatchCourse {

    @Column(name = "created_by")
    private String orderedBy;

    @Column(name = "created_at")
    private Instant orderedAt;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Embedded
    private BatchTrouble trouble = BatchTrouble.none();

    protected BatchCourse() {}

    static BatchCourse ordered(String by, Instant at) {
        BatchCourse course = new BatchCourse();
        course.orderedBy = by;
        course.orderedAt = at;
        course.become(BatchState.DRAFT, at);
        return course;
    }

    void pause(Instant now) {
        only(BatchAction.PAUSE);
        become(BatchState.PAUSED, now);
    }

    void cancel(Instant now) {
        only(BatchAction.CANCEL);
        become(BatchState.CANCELLED, now);
    }

    void finish(Instant now) {
        only(state == BatchState.ISSUING);
        become(BatchState.RELEASED, now);
    }

    /** The work on it failed; it rests, the longer the more often it has failed. */
    void stumble(String reference, Instant now) {
        trouble = state.isUnderWay() ? trouble.again(reference, now) : trouble;
    }

    /** The work on it goes on. */
    void recover() {
        trouble = BatchTrouble.none();
    }

    /** Work begins, unless it has begun before; tells when it did. */
    Instant start(Instant now) {
        startedAt = startedAt == null ? now : startedAt;
        return startedAt;
    }

    /** As if nothing had been released. */
    void reopen(Instant now) {
        startedAt = null;
        become(BatchState.DRAFT, now);
    }

    /** What is over is finished, until it is taken up again; a new state has no trouble yet. */
    void become(BatchState next, Instant now) {
        state = next;
        since = now;
        finishedAt = next.isFinal() ? now : null;
        recover();
    }

    void only(BatchAction action) {
        only(action.isPossibleIn(state));
    }

    /** Refuses what cannot be done to a batch in this state. */
    void only(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("batch.state.wrong", state.text().replace('_', ' '));
        }
    }

    /** The moment its records are signed at: never before their release, whatever the clock of the server that signs them says. */
    Instant notBeforeStart(Instant now) {
        return startedAt == null || now.isAfter(startedAt) ? now : startedAt;
    }

    /** Whether nothing was released of it, and nothing is about to be. */
    boolean isUntouched() {
        return startedAt == null && (state == BatchState.DRAFT || state == BatchState.CANCELLED);
    }

    BatchState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    BatchTrouble trouble() {
        return trouble;
    }
}
