package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Faults;

/** The hand that carries revocation orders out; what it has to do stands in the database, so it may stop at any time. */
@ApplicationScoped
class RevocationWork {

    private static final int CHUNK = 500;
    private static final int PATIENCE = 3;

    @Inject
    private RevocationRun run;

    @Inject
    private Background background;

    @Inject
    private Access access;

    void begin(@Observes @Priority(910) Startup startup) {
        background.every("revocations", Duration.ofSeconds(1), () -> access.asSystem(this::work));
        background.every("forgotten revocations", Duration.ofHours(1), () -> access.asSystem(run::tidy));
    }

    /** Goes round the orders, one step each, as long as any of them comes further. */
    private void work() {
        boolean further = true;
        while (further && !background.stopping()) {
            further = false;
            List<String> due = run.due();
            for (String orderId : due) {
                further |= !background.stopping() && step(orderId, CHUNK);
            }
        }
    }

    /** The fault of one order holds up no other. */
    private boolean step(String orderId, int limit) {
        try {
            return run.next(orderId, limit);
        } catch (RuntimeException e) {
            if (!background.stopping()) {
                stumbled(orderId, limit, e);
            }
            return false;
        }
    }

    /** After some tries in vain the records go one by one, so that the one to blame is found and given up. */
    private void stumbled(String orderId, int limit, RuntimeException fault) {
        int attempts = run.stumble(orderId, Faults.report(fault));
        if (attempts >= PATIENCE && Blame.of(fault) == Blame.RECORD) {
            if (limit == 1) {
                run.giveUp(orderId);
            } else {
                oneByOne(orderId);
            }
        }
    }

    private void oneByOne(String orderId) {
        for (int i = 0; i < CHUNK && step(orderId, 1); i++) {
            // each comes further by itself, until the one to blame does not
        }
    }
}
