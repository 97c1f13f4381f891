package org.conferral.portal.wallet;

import java.time.Instant;
import java.util.Optional;

/**
 * That a record lay ready for a wallet, and what became of it, as staff see it.
 *
 * @param at when the learner laid it ready
 * @param collectedAt when a wallet fetched it
 * @param route by which of the standards; empty where none did
 */
public record WalletDelivery(
        String credentialId, Instant at, OfferState state, Optional<Instant> collectedAt, Optional<String> route) {

    /** Whether a wallet has it. */
    public boolean isCollected() {
        return state == OfferState.COLLECTED;
    }
}
