package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.Jwk;
import org.conferral.proof.KeyLife;
import org.conferral.proof.KeyState;
import org.conferral.proof.Multikey;
import org.conferral.proof.VerificationKey;

/** A key a unit signs with, or has signed with; what it signed stays verifiable after it is retired. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    private static final String TOKENS_ALONE = "RS256";

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "public_key")
    private String publicKey;

    private String suite;

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
        this.publicKey =
                secret.key() instanceof Jwk jwk ? jwk.value() : secret.key().name();
        this.suite = secret.suite().map(Enum::name).orElse(TOKENS_ALONE);
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
        return new KeptSecret(suite(), key(), Optional.ofNullable(sealedSeed), Optional.ofNullable(tokenLabel));
    }

    /** The kind of proof it makes; none when it signs web tokens alone. */
    Optional<Cryptosuite> suite() {
        return Optional.of(suite).filter(name -> !name.equals(TOKENS_ALONE)).map(Cryptosuite::valueOf);
    }

    private VerificationKey key() {
        return suite().isPresent() ? new Multikey(publicKey) : new Jwk(publicKey);
    }

    /** The key as readers of proofs know it, and as readers of web tokens do. */
    List<VerificationKey> forms() {
        VerificationKey own = key();
        return own instanceof Multikey multikey ? List.of(multikey, Jwk.of(multikey)) : List.of(own);
    }

    KeyLine line(long signed, long doubtful) {
        return new KeyLine(
                id,
                unitId,
                KeyMaking.of(suite(), tokenLabel != null),
                key().name(),
                Optional.ofNullable(tokenLabel),
                life(),
                createdAt,
                signed,
                doubtful);
    }
}
