package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.KeyLife;
import org.conferral.proof.KeyState;
import org.conferral.proof.Multikey;

/** A key a unit signs with, or has signed with; what it signed stays verifiable after it is retired. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "public_key")
    private String publicKey;

    @Enumerated(EnumType.STRING)
    private Cryptosuite suite;

    @Lob
    @Column(name = "sealed_seed")
    private byte[] sealedSeed;

    @Column(name = "token_label")
    private String tokenLabel;

    @Enumerated(EnumType.STRING)
    private KeyState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "revoked_at")
    private Instant distrustedFrom;

    /** The unit while this key is its current one: the database sees to it that there is no second. */
    @Column(name = "current_of")
    private String currentOf;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SigningKey() {}

    SigningKey(String id, String unitId, KeptSecret secret, Instant createdAt) {
        this.id = id;
        this.unitId = unitId;
        this.publicKey = secret.multikey().value();
        this.suite = secret.suite();
        this.sealedSeed = secret.sealed().orElse(null);
        this.tokenLabel = secret.tokenLabel().orElse(null);
        this.createdAt = createdAt;
        become(KeyLife.begin(createdAt));
    }

    void become(KeyLife life) {
        state = life.state();
        stateSince = life.since();
        distrustedFrom = life.distrustedFrom().orElse(null);
        currentOf = state == KeyState.CURRENT ? unitId : null;
    }

    KeyLife life() {
        return new KeyLife(state, stateSince, Optional.ofNullable(distrustedFrom));
    }

    String id() {
        return id;
    }

    String unitId() {
        return unitId;
    }

    KeptSecret secret() {
        return new KeptSecret(
                suite, new Multikey(publicKey), Optional.ofNullable(sealedSeed), Optional.ofNullable(tokenLabel));
    }

    KeyLine line(long signed, long doubtful) {
        return new KeyLine(
                id,
                unitId,
                KeyMaking.of(suite, tokenLabel != null),
                publicKey,
                Optional.ofNullable(tokenLabel),
                life(),
                createdAt,
                signed,
                doubtful);
    }
}
