package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.roster.DuplicateRule;

/** What was ordered for a batch: under which name, of which roster, in which form, valid from when to when, told to whom, released when. */
@Embeddable
class BatchTerms {

    private String name;

    @Column(name = "roster_id")
    private String rosterId;

    @Column(name = "template_id")
    private String templateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "issue_as")
    private IssueAs issueAs;

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

    @Enumerated(EnumType.STRING)
    private DuplicateRule repeated;

    private String correction;

    protected BatchTerms() {}

    BatchTerms(BatchOrder order, Outline outline) {
        this.name = order.name();
        this.rosterId = order.rosterId();
        this.templateId = outline.templateId();
        this.issueAs = outline.issueAs();
        this.validFrom = order.validFrom().orElse(null);
        this.validUntil = order.validUntil().orElse(null);
        this.notifies = order.notifies();
        this.claimDays = outline.claimDays();
        this.repeated = outline.repeated();
        this.releaseAt = order.releaseAt().orElse(null);
        this.correction = order.correction().orElse(null);
    }

    /** What the record template and the roster add to an order. */
    record Outline(String templateId, IssueAs issueAs, int claimDays, int planned, DuplicateRule repeated) {}

    /** Records whose order names no day are valid from their release. */
    void releasedAt(Instant now) {
        validFrom = validFrom == null ? now : validFrom;
    }

    /** The release was taken back, so the day it gave does not count. */
    void unreleased(Optional<Instant> started) {
        validFrom = orderedValidFrom(started).orElse(null);
    }

    /** From when on the records are valid, where somebody ordered that; otherwise that is decided by the release. */
    Optional<Instant> orderedValidFrom(Optional<Instant> started) {
        return validFrom().filter(from -> started.filter(from::equals).isEmpty());
    }

    boolean isTooEarly(Instant now) {
        return releaseAt != null && now.isBefore(releaseAt);
    }

    String name() {
        return name;
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

    Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    boolean notifies() {
        return notifies;
    }

    int claimDays() {
        return claimDays;
    }

    /** What becomes of records that their learners have already. */
    DuplicateRule repeated() {
        return repeated;
    }

    /** Why the batch corrects what its learners have; empty for an ordinary one. */
    Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    Optional<Instant> releaseAt() {
        return Optional.ofNullable(releaseAt);
    }
}
