package org.conferral.portal.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The answer given to a request with an {@code Idempotency-Key}, kept to be given again. */
@Entity
@Table(name = "idempotent_answer")
class IdempotentAnswer {

    /** Longer than any request takes. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "created_at")
    private Instant createdAt;

    private Integer status;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    private byte[] body;

    protected IdempotentAnswer() {}

    IdempotentAnswer(String requestKey, Instant createdAt) {
        this.requestKey = requestKey;
        this.createdAt = createdAt;
    }

    boolean isGiven() {
        return status != null;
    }

    /** Whether the server that began it must have died over it. */
    boolean isAbandoned(Instant now) {
        return !isGiven() && createdAt.plus(LONGEST).isBefore(now);
    }

    void beginAgain(Instant now) {
        createdAt = now;
    }

    int status() {
        return status;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] body() {
        return body;
    }

    void become(int given, String type, byte[] bytes) {
        status = given;
        mediaType = type;
        body = bytes;
    }
}
