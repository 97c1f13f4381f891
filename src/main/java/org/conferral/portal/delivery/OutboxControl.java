package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Whether letters leave the house, and at what pace; there is one for all servers. */
@Entity
@Table(name = "outbox_control")
class OutboxControl {

    static final int ONLY = 1;

    /** Why nothing is sent. */
    enum Why {
        /** Somebody wished so. */
        STAFF,
        /** Too many letters in a row were refused. */
        ERRORS
    }

    @Id
    private int id;

    private boolean paused;

    @Enumerated(EnumType.STRING)
    @Column(name = "paused_why")
    private Why why;

    @Column(name = "paused_by")
    private String pausedBy;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "last_answer")
    private String lastAnswer;

    @Column(name = "errors_in_row")
    private int errorsInRow;

    @Column(name = "error_limit")
    private int errorLimit;

    @Column(name = "per_minute")
    private int perMinute;

    private String opens;
    private String closes;

    @Column(name = "time_zone")
    private String zone;

    protected OutboxControl() {}

    void pause(String actor, Instant now) {
        paused = true;
        why = Why.STAFF;
        pausedBy = actor;
        pausedAt = now;
    }

    /** Letters go again, and errors are counted from the beginning. */
    void goOn() {
        paused = false;
        why = null;
        pausedBy = null;
        pausedAt = null;
        lastAnswer = null;
        errorsInRow = 0;
    }

    void keep(SendingRules rules) {
        perMinute = rules.perMinute();
        opens = rules.opens().isEmpty() ? null : rules.opens();
        closes = rules.closes().isEmpty() ? null : rules.closes();
        zone = rules.zone();
        errorLimit = rules.errorLimit();
    }

    SendingRules rules() {
        return new SendingRules(perMinute, opens == null ? "" : opens, closes == null ? "" : closes, zone, errorLimit);
    }

    boolean isPaused() {
        return paused;
    }

    int errorsInRow() {
        return errorsInRow;
    }

    /** What the mail server said when sending stopped by itself; empty where it did not. */
    Optional<String> stoppedBy() {
        return Optional.ofNullable(lastAnswer).filter(answer -> why == Why.ERRORS);
    }

    String pausedBy() {
        return pausedBy == null ? "" : pausedBy;
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }
}
