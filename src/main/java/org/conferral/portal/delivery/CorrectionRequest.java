package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** What a learner says is wrong with a record, and the institution's answer. */
@Entity
@Table(name = "correction_request")
class CorrectionRequest {

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "learner_name")
    private String learnerName;

    @Column(name = "record_name")
    private String recordName;

    @Enumerated(EnumType.STRING)
    private CorrectionSubject subject;

    private String words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CorrectionRequest() {}

    CorrectionRequest(String id, IssuedRecord record, Complaint complaint, Instant madeAt) {
        this.id = id;
        this.credentialId = record.credentialId();
        this.learnerName = record.learner().name();
        this.recordName = record.name();
        this.subject = complaint.subject();
        this.words = complaint.words();
        this.madeAt = madeAt;
        this.state = CorrectionState.OPEN;
    }

    /** The record was corrected; whoever did that has answered. */
    void corrected(String by, String reason, Instant at) {
        end(CorrectionState.CORRECTED, by, reason, at);
    }

    /**
     * The record stays as it is.
     *
     * @throws Refusal when somebody has dealt with it already
     */
    void answer(String by, String why, Instant at) {
        if (state != CorrectionState.OPEN) {
            throw Refusal.conflict("delivery.correctionOver");
        }
        end(CorrectionState.ANSWERED, by, why, at);
    }

    private void end(CorrectionState how, String by, String why, Instant at) {
        state = how;
        answer = why;
        answeredBy = by;
        answeredAt = at;
    }

    String id() {
        return id;
    }

    CorrectionLine line() {
        return new CorrectionLine(
                id,
                credentialId,
                learnerName,
                recordName,
                subject,
                words,
                madeAt,
                state,
                Optional.ofNullable(answer),
                Optional.ofNullable(answeredBy),
                Optional.ofNullable(answeredAt));
    }
}
