package org.conferral.portal.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A record that lies ready for a wallet to fetch, once, within minutes, by whichever route it takes first. */
@Entity
@Table(name = "wallet_offer")
class WalletOffer {

    /** Long enough to find the telephone, too short for a picture of the screen to be of use to anybody. */
    static final Duration LIFE = Duration.ofMinutes(10);

    static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    /** So many wrong codes end an offer (OpenID4VCI 1.0, section 13.6.2). */
    static final int TRIES = 5;

    private static final String FAILED = "credential_failure";

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Column(name = "handle_hash")
    private String handleHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int misses;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "token_until")
    private Instant tokenUntil;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "names_credential")
    private boolean namesCredential;

    @Column(name = "collected_at")
    private Instant collectedAt;

    @Enumerated(EnumType.STRING)
    private Route route;

    private String outcome;

    protected WalletOffer() {}

    /**
     * A new offer.
     *
     * @param handleHash the fingerprint of what stands in its addresses
     * @param codeHash   the fingerprint of its pre-authorized code
     */
    WalletOffer(String id, String credentialId, OfferKind kind, String handleHash, String codeHash, Instant now) {
        this.id = id;
        this.credentialId = credentialId;
        this.kind = kind;
        this.handleHash = handleHash;
        this.codeHash = codeHash;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    OfferState state(Instant now) {
        if (collectedAt != null) {
            return FAILED.equals(outcome) ? OfferState.FAILED : OfferState.COLLECTED;
        }
        if (tokenHash != null) {
            return now.isBefore(tokenUntil) ? OfferState.COLLECTING : OfferState.OVER;
        }
        if (misses >= TRIES) {
            return OfferState.CLOSED;
        }
        return now.isBefore(expiresAt) ? OfferState.OPEN : OfferState.OVER;
    }

    /** A newer offer takes its place. */
    void end(Instant now) {
        expiresAt = now;
    }

    boolean isOpen(Instant now) {
        return state(now) == OfferState.OPEN;
    }

    /** A wrong code was shown for it. */
    void miss() {
        misses++;
    }

    /** A wallet showed both codes and is given a token, which closes every other way. */
    void redeem(AccessToken token, TokenRequest request, Instant now) {
        tokenHash = token.hash();
        tokenUntil = now.plus(TOKEN_LIFE);
        clientId = request.clientId().orElse(null);
        namesCredential = request.asksForDetails();
    }

    /** Whether its token may still speak for it; it fetches the record once, and tells afterwards how that went. */
    boolean isTokenAlive(Instant now) {
        return tokenUntil != null && now.isBefore(tokenUntil);
    }

    void collect(Route by, Instant now) {
        collectedAt = now;
        route = by;
    }

    /** The wallet tells what became of the record; the first word counts. */
    void tell(String event) {
        outcome = outcome == null ? event : outcome;
    }

    /** What the staff see of it. */
    WalletDelivery delivery(Instant now) {
        return new WalletDelivery(
                credentialId,
                createdAt,
                state(now),
                Optional.ofNullable(collectedAt),
                Optional.ofNullable(route).map(Route::name));
    }

    String id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    OfferKind kind() {
        return kind;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<String> clientId() {
        return Optional.ofNullable(clientId);
    }

    /** Whether the wallet was given a name for the credential, and has to use it. */
    boolean namesCredential() {
        return namesCredential;
    }
}
