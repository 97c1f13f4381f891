package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A code that was mailed, for a quarter of an hour and a few tries; its digits are not in it. */
@Entity
@Table(name = "mail_code")
class MailCode {

    static final Duration LIFE = Duration.ofMinutes(15);
    static final int TRIES = 5;

    /** What a code is good for. */
    enum Purpose {
        /** Opens a record. */
        CLAIM,
        /** Shows that an address is read by whoever has the record open. */
        ADDRESS
    }

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int misses;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected MailCode() {}

    MailCode(String id, Purpose purpose, String credentialId, String email, Instant now) {
        this.id = id;
        this.purpose = purpose;
        this.credentialId = credentialId;
        this.email = email;
        this.emailKey = MailAddress.key(email);
        this.madeAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether it can still be typed. */
    boolean isGood(Instant now) {
        return endedAt == null && misses < TRIES && now.isBefore(expiresAt);
    }

    /** Somebody typed something else. */
    void miss() {
        misses++;
    }

    /** It was typed, or another one takes its place: it opens nothing any more. */
    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    String id() {
        return id;
    }

    String email() {
        return email;
    }

    Instant madeAt() {
        return madeAt;
    }
}
