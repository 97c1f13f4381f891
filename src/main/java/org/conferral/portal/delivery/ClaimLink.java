package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The way by which one learner comes to one record, as often as wished until it expires. */
@Entity
@Table(name = "claim_link")
class ClaimLink {

    /** Keeps one, unless there is one of the same record and generation. */
    static final String FIRST =
            "insert ignore into claim_link (id, credential_id, generation, token_hash, expires_at, failed_attempts, created_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    private int generation;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ClaimLink() {}

    ClaimLink(String id, String credentialId, ClaimToken token, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.credentialId = credentialId;
        this.generation = 1;
        this.tokenHash = token.hash();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** A new link to the same record, for a learner who has lost this one; what was done by this one stays done. */
    ClaimLink renewed(String newId, ClaimToken token, Instant now, Instant until) {
        ClaimLink renewed = new ClaimLink(newId, credentialId, token, now, until);
        renewed.generation = generation + 1;
        renewed.openedAt = openedAt;
        renewed.claimedAt = claimedAt;
        renewed.declinedAt = declinedAt;
        renewed.declineReason = declineReason;
        return renewed;
    }

    /** The values for {@link #FIRST}, in their order. */
    Object[] row() {
        return new Object[] {id, credentialId, generation, tokenHash, expiresAt, failedAttempts, createdAt};
    }

    /** The link was followed, by a person or by a mail scanner: nobody can tell yet. */
    void arrive(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
    }

    /** The human step was taken; answers whether it is the first time. */
    boolean open(Instant now) {
        boolean first = claimedAt == null;
        claimedAt = first ? now : claimedAt;
        become(Guessing.none());
        return first;
    }

    /** The learner does not want the record. */
    void decline(String reason, Instant now) {
        declinedAt = now;
        declineReason = reason;
    }

    /** The learner wants the record after all. */
    void accept() {
        declinedAt = null;
        declineReason = null;
    }

    Optional<Declining> declining() {
        return Optional.ofNullable(declinedAt)
                .map(at -> new Declining(at, Optional.ofNullable(declineReason).orElse("")));
    }

    void become(Guessing guessing) {
        failedAttempts = guessing.misses();
        lockedUntil = guessing.lockedUntil().orElse(null);
    }

    Guessing guessing() {
        return new Guessing(failedAttempts, Optional.ofNullable(lockedUntil));
    }

    boolean isUsable(Instant now) {
        return now.isBefore(expiresAt);
    }

    String id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    int generation() {
        return generation;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    ClaimState state(Instant now) {
        return new ClaimState(
                Optional.ofNullable(openedAt),
                Optional.ofNullable(claimedAt),
                expiresAt,
                !isUsable(now),
                guessing().isLocked(now));
    }
}
