package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A letter the institution owes a learner, and what has become of it. Its words are written when they are needed. */
@Entity
@Table(name = "outgoing_letter")
class OutgoingLetter {

    static final List<String> COLUMNS = List.of(
            "id",
            "credential_id",
            "batch_id",
            "kind",
            "recipient_name",
            "recipient_address",
            "state",
            "attempts",
            "next_attempt_at",
            "message_id",
            "created_at",
            "note",
            "part_no");

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "batch_id")
    private String batchId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_address")
    private String recipientAddress;

    private String note;

    @Column(name = "part_no")
    private Integer part;

    @Embedded
    private LetterFate fate;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutgoingLetter() {}

    private OutgoingLetter(String id, LetterKind kind, Recipient recipient, String messageId, Instant now) {
        this.id = id;
        this.kind = kind;
        this.credentialId = recipient.credentialId();
        this.batchId = recipient.batchId();
        this.recipientName = recipient.name();
        this.recipientAddress = recipient.address();
        this.messageId = messageId;
        this.createdAt = now;
        this.fate = LetterFate.held();
    }

    /** Whom a letter goes to, and about which record. */
    record Recipient(String credentialId, String batchId, String name, String address) {}

    /**
     * A letter that is kept here until it is queued.
     *
     * @param host the right side of its Message-ID, whose left side is its own id
     * @throws IllegalArgumentException when that is a whole Message-ID already
     */
    static OutgoingLetter about(LetterKind kind, Recipient recipient, String id, String host, Instant now) {
        if (host.indexOf('@') >= 0) {
            throw new IllegalArgumentException("a host has no @");
        }
        return new OutgoingLetter(id, kind, recipient, id + "@" + host, now);
    }

    /** The values of the columns of a letter nobody has tried to send, in their order. */
    Object[] row() {
        return new Object[] {
            id,
            credentialId,
            batchId,
            kind,
            recipientName,
            recipientAddress,
            fate.state(),
            fate.attempts(),
            fate.nextAttemptAt().orElse(null),
            messageId,
            createdAt,
            note,
            part
        };
    }

    OutgoingLetter noting(String words) {
        note = words;
        return this;
    }

    /** Is about one credential inside the record, by its number. */
    OutgoingLetter aboutPart(int number) {
        part = number;
        return this;
    }

    /** Goes to another address from now on. */
    void readdress(String address) {
        recipientAddress = address;
    }

    /** What has become of it so far; it is changed there. */
    LetterFate fate() {
        return fate;
    }

    LetterState state() {
        return fate.state();
    }

    String id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    LetterKind kind() {
        return kind;
    }

    String address() {
        return recipientAddress;
    }

    String messageId() {
        return messageId;
    }

    String note() {
        return Optional.ofNullable(note).orElse("");
    }

    /** The number of the one credential the letter is about. */
    Optional<Integer> part() {
        return Optional.ofNullable(part);
    }

    Instant createdAt() {
        return createdAt;
    }

    LetterLine line() {
        return new LetterLine(
                id,
                credentialId,
                batchId,
                kind,
                recipientName,
                recipientAddress,
                fate.state(),
                fate.attempts(),
                fate.nextAttemptAt(),
                fate.answer(),
                createdAt,
                fate.sentAt());
    }
}
