package org.conferral.portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A sign-in that has not ended; its id is the keyed hash of the browser's secret. */
@Entity
@Table(name = "staff_session")
class StaffSession {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected StaffSession() {}

    StaffSession(String id, String accountId, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.beganAt = now;
        this.seenAt = now;
    }

    /** Notes a request, but not every single one: nobody needs to know the second. */
    void seen(Instant now, Duration roughly) {
        seenAt = seenAt.plus(roughly).isBefore(now) ? now : seenAt;
    }
}
