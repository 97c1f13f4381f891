package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.conferral.proof.Multikey;

/** A key a unit signs with, or has signed with; what it signed stays verifiable after it is retired. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    enum State {
        ACTIVE,
        RETIRED,
        REVOKED
    }

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "public_key")
    private String publicKey;

    @Lob
    @Column(name = "sealed_seed")
    private byte[] sealedSeed;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected SigningKey() {}

    SigningKey(String id, String unitId, Multikey publicKey, byte[] sealedSeed, Instant createdAt) {
        this.id = id;
        this.unitId = unitId;
        this.publicKey = publicKey.value();
        this.sealedSeed = sealedSeed.clone();
        this.state = State.ACTIVE;
        this.createdAt = createdAt;
    }

    String unitId() {
        return unitId;
    }

    Multikey publicKey() {
        return new Multikey(publicKey);
    }

    byte[] sealedSeed() {
        return sealedSeed.clone();
    }

    boolean isRevoked() {
        return state == State.REVOKED;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
