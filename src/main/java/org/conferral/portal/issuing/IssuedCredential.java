package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.HexColumn;
import org.conferral.status.Standing;

/** A record this institution means to sign or has signed, and whether it still stands behind it; begun by an {@link IntendedRecord}. */
@Entity
@Table(name = "issued_credential")
class IssuedCredential {

    private static final int LONGEST = 1_000;

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "batch_id")
    private String batchId;

    @Column(name = "learner_id")
    private String learnerId;

    @Column(name = "row_no")
    private int row;

    @Column(name = "part_no")
    private int part;

    private String name;

    @Enumerated(EnumType.STRING)
    private CredentialState state;

    private String failure;

    @Column(name = "template_id")
    private String templateId;

    private String about;

    @Convert(converter = HexColumn.class)
    private String gist;

    @Column(name = "replaces_id")
    private String replacesId;

    @Column(name = "document_id")
    private String documentId;

    @Embedded
    private KeptStanding standing;

    @Column(name = "status_list_id")
    private String statusListId;

    @Column(name = "status_index")
    private Integer statusIndex;

    private byte[] seed;

    @Column(name = "signing_key_id")
    private String signingKeyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_state")
    private MailState mailState;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "declined_at")
    private Instant declinedAt;

    protected IssuedCredential() {}

    /** The earlier record that gives way to it. */
    Optional<String> replaces() {
        return Optional.ofNullable(replacesId);
    }

    /** What a newer version of the record begins with. */
    Origin origin() {
        return new Origin(Optional.ofNullable(documentId).orElse(id), row, part, about, seed.clone());
    }

    /** Whether a person corrected it alone, and not with its batch. */
    boolean isCorrectedByItself() {
        return part >= CorrectedIssue.GENERATION;
    }

    /**
     * Where a record comes from.
     *
     * @param documentId the identifier that stands in it
     */
    record Origin(String documentId, int row, int part, String about, byte[] seed) {}

    void fail(String reason) {
        state = CredentialState.FAILED;
        failure = shortened(reason);
    }

    static String shortened(String reason) {
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }

    Standing standing() {
        return standing.standing();
    }

    void become(Standing decided) {
        standing = KeptStanding.of(decided);
    }

    void note(MailState mail) {
        mailState = mail;
    }

    void noteClaimed(Instant at) {
        claimedAt = claimedAt == null ? at : claimedAt;
    }

    void noteDeclined(Optional<Instant> at) {
        declinedAt = at.orElse(null);
    }

    String id() {
        return id;
    }

    String unitId() {
        return unitId;
    }

    String batchId() {
        return batchId;
    }

    String learnerId() {
        return learnerId;
    }

    CredentialState state() {
        return state;
    }

    Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    /** Whether its learner was written to, or would have been. */
    boolean isMailed() {
        return mailState != MailState.NONE;
    }

    CredentialView view(Learner learner, Optional<byte[]> signed, Optional<String> sha256, int claimDays) {
        return new CredentialView(
                id,
                batchId,
                unitId,
                learnerId,
                learner.facts(),
                row,
                name,
                state,
                Optional.ofNullable(failure),
                standing.word(),
                standing.reason(),
                standing.since(),
                signed,
                sha256,
                Optional.ofNullable(issuedAt),
                mailState,
                Optional.ofNullable(claimedAt),
                Optional.ofNullable(declinedAt),
                claimDays,
                replaces(),
                origin().documentId());
    }
}
