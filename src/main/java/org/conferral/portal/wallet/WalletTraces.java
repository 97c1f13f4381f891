package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What is kept of offers that are over, and for how long. */
@ApplicationScoped
@Transactional
class WalletTraces {

    /** Long enough to answer a learner who asks what became of an offer. */
    private static final Duration OFFERS = Duration.ofDays(30);

    /** Well after the last of them could count. */
    private static final Duration NONCES = Duration.ofHours(1);

    @Inject
    private WalletOffers offers;

    @Inject
    private WalletNonces nonces;

    @Inject
    private CallerRation callers;

    @Inject
    private Clock clock;

    void forget() {
        Instant now = clock.instant();
        offers.forget(now.minus(OFFERS));
        nonces.forget(now.minus(NONCES));
        callers.forget(now.minus(NONCES));
    }
}
