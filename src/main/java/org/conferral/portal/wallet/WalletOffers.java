package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Fingerprint;

/** All offers to wallets. */
@ApplicationScoped
class WalletOffers {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(WalletOffer offer) {
        entities.persist(offer);
    }

    Optional<WalletOffer> withHandle(String handle) {
        return found("handleHash", Fingerprint.of(handle), LockModeType.NONE);
    }

    /** The offer, held so that of two wallets that come at the same moment one is late. */
    Optional<WalletOffer> lockWithHandle(String handle) {
        return found("handleHash", Fingerprint.of(handle), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<WalletOffer> lockWithCode(String code) {
        return found("codeHash", Fingerprint.of(code), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<WalletOffer> lockWithToken(AccessToken token) {
        return found("tokenHash", token.hash(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The offers of a record since a moment, the newest first. */
    List<WalletOffer> since(String credentialId, Instant moment) {
        return entities.createQuery(
                        "select o from WalletOffer o where o.credentialId = :credential and o.createdAt > :moment"
                                + " order by o.id desc",
                        WalletOffer.class)
                .setParameter("credential", credentialId)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The offers of some records that were fetched. */
    List<WalletOffer> of(Collection<String> credentialIds) {
        return credentialIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from WalletOffer o where o.credentialId in :credentials"
                                        + " and o.collectedAt is not null",
                                WalletOffer.class)
                        .setParameter("credentials", credentialIds)
                        .getResultList();
    }

    /** Forgets the offers that were made before a moment. */
    void forget(Instant before) {
        entities.createQuery("delete from WalletOffer o where o.createdAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Optional<WalletOffer> found(String column, String hash, LockModeType lock) {
        return entities.createQuery("select o from WalletOffer o where o." + column + " = :hash", WalletOffer.class)
                .setParameter("hash", hash)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
