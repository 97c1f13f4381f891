package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;

/** Gives wallets something fresh to repeat, and takes each back once, on whichever server. */
@ApplicationScoped
class WalletNonces {

    /** For proofs to the credential endpoint. */
    static final String ISSUANCE = "issuance";

    @Inject
    private Sealing sealing;

    @Inject
    private Ids ids;

    @Inject
    private BulkRows rows;

    @Inject
    private Clock clock;

    /** A nonce that is good for one purpose alone. */
    String fresh(String purpose) {
        return WalletNonce.of(ids.randomBytes(WalletNonce.RANDOM), clock.instant(), content -> seal(purpose, content));
    }

    boolean isGood(String purpose, String nonce) {
        return WalletNonce.isGood(nonce, clock.instant(), content -> seal(purpose, content));
    }

    /** Takes a nonce back; answers whether it was good and had not been before. */
    boolean spend(String purpose, String nonce) {
        return isGood(purpose, nonce)
                && rows.update(
                                "insert ignore into wallet_nonce (nonce_hash, spent_at) values (?, ?)",
                                Fingerprint.of(nonce),
                                clock.instant())
                        == 1;
    }

    /** Forgets those spent before a moment; they have ended by themselves. */
    void forget(Instant before) {
        rows.update("delete from wallet_nonce where spent_at < ?", before);
    }

    private byte[] seal(String purpose, byte[] content) {
        return sealing.mark("wallet-nonce:" + purpose, content);
    }
}
