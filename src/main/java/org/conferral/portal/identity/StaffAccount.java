package org.conferral.portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A person of the institution who may sign in. */
@Entity
@Table(name = "staff_account")
class StaffAccount {

    private static final int ATTEMPTS = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StaffAccount() {}

    StaffAccount(String id, String email, String name, String passwordHash, Role role, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.active = true;
        this.createdAt = createdAt;
    }

    Actor actor() {
        return new Actor(id, name, role.permissions());
    }

    StaffLine line() {
        return new StaffLine(id, email, name, role, active);
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong password; after five in a row the account rests for a quarter of an hour. */
    void signInFailed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= ATTEMPTS) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    void signedIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void become(Role decided, boolean nowActive) {
        role = decided;
        active = nowActive;
    }

    void becomePassword(String hash) {
        passwordHash = hash;
        signedIn();
    }
}
