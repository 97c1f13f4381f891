package org.conferral.portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;

/** A key of the machine interface; only its SHA-256 is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    private String id;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(String id, String name, String tokenHash, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    Actor actor() {
        return new Actor(id, name, EnumSet.allOf(Permission.class));
    }

    TokenLine line() {
        return new TokenLine(id, name, createdAt, revokedAt == null);
    }

    void revoke(Instant at) {
        revokedAt = at;
    }
}
