package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Background;

/** The hands that print batches; what they have to do stands in the database, so they may stop at any time. */
@ApplicationScoped
class PrintWork {

    @Inject
    private PrintRun run;

    @Inject
    private PrintedFiles files;

    @Inject
    private Background background;

    @Inject
    private Access access;

    @Resource
    private ManagedExecutorService executor;

    private final Hands hands = new Hands(Runtime.getRuntime().availableProcessors(), () -> background.stopping());

    void begin(@Observes @Priority(910) Startup startup) {
        background.every("printing", Duration.ofSeconds(1), this::look);
        background.every("printed long ago", Duration.ofMinutes(1), () -> access.asSystem(this::tidy));
        background.every("stray prints", Duration.ofHours(1), this::strays);
    }

    /** Puts hands to work when there is any. */
    private void look() {
        access.asSystem(() -> run.due(PrintState.PLANNING).forEach(id -> apart(id, () -> run.plan(id))));
        if (run.due(PrintState.PRINTING).isEmpty()) {
            return;
        }
        hands.callUp(executor, this::hand);
    }

    private void hand() {
        access.asSystem(() -> run.due(PrintState.PRINTING).forEach(id -> apart(id, () -> order(id))));
    }

    /** Prints whatever is left of an order. */
    private void order(String orderId) {
        while (!background.stopping() && run.print(orderId)) {
            run.recover(orderId);
        }
        if (!background.stopping()) {
            run.finish(orderId);
        }
    }

    private void apart(String id, Runnable step) {
        hands.apart(
                id,
                () -> {
                    step.run();
                    return true;
                },
                run::stumble);
    }

    private void tidy() {
        run.retire();
        for (String orderId : run.due(PrintState.GONE)) {
            while (!background.stopping() && run.clearSome(orderId)) {
                // some more
            }
        }
    }

    private void strays() {
        try {
            files.removeStrays();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
