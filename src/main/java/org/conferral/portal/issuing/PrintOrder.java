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

/** A batch that somebody wants on paper, and how far it is. */
@Entity
@Table(name = "print_order")
class PrintOrder {

    @Id
    private String id;

    @Column(name = "batch_id")
    private String batchId;

    private String language;

    @Enumerated(EnumType.STRING)
    private PrintState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Embedded
    private BatchTrouble trouble = BatchTrouble.none();

    protected PrintOrder() {}

    PrintOrder(String id, String batchId, String language, String requestedBy, Instant now) {
        this.id = id;
        this.batchId = batchId;
        this.language = language;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        become(PrintState.PLANNING, now);
    }

    /** Its pieces are counted out. */
    void planned(Instant now) {
        only(state == PrintState.PLANNING);
        become(PrintState.PRINTING, now);
    }

    void pause(Instant now) {
        only(state == PrintState.PRINTING);
        become(PrintState.PAUSED, now);
    }

    void goOn(Instant now) {
        only(state == PrintState.PAUSED);
        become(PrintState.PRINTING, now);
    }

    void finish(Instant now) {
        only(state == PrintState.PRINTING);
        become(PrintState.DONE, now);
    }

    /** Nobody needs it any more; clearing it away twice is once. */
    void go(Instant now) {
        become(PrintState.GONE, now);
    }

    void stumble(String reference, Instant now) {
        trouble = state.isMoving() ? trouble().again(reference, now) : trouble();
    }

    void recover() {
        trouble = BatchTrouble.none();
    }

    private void become(PrintState next, Instant now) {
        state = next;
        since = now;
        recover();
    }

    private static void only(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("print.state");
        }
    }

    String id() {
        return id;
    }

    String batchId() {
        return batchId;
    }

    String language() {
        return language;
    }

    PrintState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    /** Trouble of which nothing is told is not kept at all. */
    BatchTrouble trouble() {
        return Optional.ofNullable(trouble).orElseGet(BatchTrouble::none);
    }
}
