package org.conferral.portal.wallet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.conferral.portal.platform.Background;

/** Sees to it that what wallets left behind is forgotten in time. */
@ApplicationScoped
class WalletUpkeep {

    private static final Duration ROUND = Duration.ofHours(1);

    @Inject
    private Background background;

    @Inject
    private WalletTraces traces;

    void begin(@Observes @Priority(900) Startup startup) {
        background.every("wallet offers", ROUND, traces::forget);
    }
}
