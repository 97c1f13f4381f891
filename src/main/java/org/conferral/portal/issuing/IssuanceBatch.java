package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.catalog.IssueAs;
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

    @Column(name = "roster_id")
    private String rosterId;

    @Column(name = "template_id")
    private String templateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "issue_as")
    private IssueAs issueAs;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "notify_learner")
    private boolean notifies;

    @Column(name = "claim_days")
    private int claimDays;

    @Column(name = "release_at")
    private Instant releaseAt;

    private int planned;

    private int prepared;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected IssuanceBatch() {}

    IssuanceBatch(String id, String unitId, BatchOrder order, Outline outline, String createdBy, Instant createdAt) {
        this.id = id;
        this.unitId = unitId;
        this.name = order.name();
        this.rosterId = order.rosterId();
        this.templateId = outline.templateId();
        this.issueAs = outline.issueAs();
        this.validFrom = order.validFrom().orElse(null);
        this.validUntil = order.validUntil().orElse(null);
        this.notifies = order.notifies();
        this.claimDays = outline.claimDays();
        this.releaseAt = order.releaseAt().orElse(null);
        this.planned = outline.planned();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.state = BatchState.DRAFT;
        this.stateSince = createdAt;
    }

    /** What the record template and the roster add to an order. */
    record Outline(String templateId, IssueAs issueAs, int claimDays, int planned) {}

    /** From here on the portal works by itself, at once or from the ordered moment on. */
    void release(Instant now) {
        only(EnumSet.of(BatchState.DRAFT));
        proceed(now);
    }

    /** The ordered moment has come. */
    void begin(Instant now) {
        only(EnumSet.of(BatchState.SCHEDULED));
        proceed(now);
    }

    boolean isDue(Instant now) {
        return state == BatchState.SCHEDULED && !now.isBefore(releaseAt);
    }

    void pause(Instant now) {
        only(EnumSet.of(BatchState.SCHEDULED, BatchState.PREPARING, BatchState.ISSUING));
        become(BatchState.PAUSED, now);
    }

    void resume(Instant now) {
        only(EnumSet.of(BatchState.PAUSED));
        proceed(now);
    }

    void cancel(Instant now) {
        only(EnumSet.complementOf(EnumSet.of(BatchState.RELEASED, BatchState.CANCELLED)));
        become(BatchState.CANCELLED, now);
        finishedAt = now;
    }

    /** The roster has been understood anew before anything was made of it. */
    void replan(int records) {
        planned = state == BatchState.DRAFT ? records : planned;
    }

    /** So many more of the planned records have become intents to issue; {@code planned} is the newest count of all. */
    void prepared(int more, int all, Instant now) {
        prepared += more;
        planned = all;
        if (prepared >= planned) {
            become(BatchState.ISSUING, now);
        }
    }

    void finish(Instant now) {
        only(EnumSet.of(BatchState.ISSUING));
        become(BatchState.RELEASED, now);
        finishedAt = now;
    }

    private void proceed(Instant now) {
        if (releaseAt != null && now.isBefore(releaseAt)) {
            become(BatchState.SCHEDULED, now);
            return;
        }
        startedAt = startedAt == null ? now : startedAt;
        validFrom = validFrom == null ? startedAt : validFrom;
        become(prepared >= planned && planned > 0 ? BatchState.ISSUING : BatchState.PREPARING, now);
    }

    private void become(BatchState next, Instant now) {
        state = next;
        stateSince = now;
    }

    private void only(Set<BatchState> allowed) {
        if (!allowed.contains(state)) {
            throw Refusal.conflict("batch.state.wrong", state.text());
        }
    }

    String id() {
        return id;
    }

    String unitId() {
        return unitId;
    }

    String rosterId() {
        return rosterId;
    }

    String templateId() {
        return templateId;
    }

    IssueAs issueAs() {
        return issueAs;
    }

    BatchState state() {
        return state;
    }

    boolean notifies() {
        return notifies;
    }

    int claimDays() {
        return claimDays;
    }

    int prepared() {
        return prepared;
    }

    Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    BatchProgress progress(BatchCounts counts) {
        return new BatchProgress(
                id,
                name,
                rosterId,
                templateId,
                issueAs,
                state,
                stateSince,
                notifies,
                validFrom(),
                validUntil(),
                Optional.ofNullable(releaseAt),
                Optional.ofNullable(startedAt),
                Optional.ofNullable(finishedAt),
                counts);
    }

    BatchLine line(BatchCounts counts) {
        return new BatchLine(id, name, state, stateSince, createdAt, counts);
    }

    int planned() {
        return planned;
    }
}
