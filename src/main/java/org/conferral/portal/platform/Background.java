package org.conferral.portal.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the portal's work that nobody waits for; a fault in one round is logged and the next round comes all the same. */
@ApplicationScoped
public class Background {

    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> rounds = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    /** Runs {@code work} again and again, {@code pause} after the end of the round before. */
    public void every(String name, Duration pause, Runnable work) {
        rounds.add(executor.scheduleWithFixedDelay(
                () -> guarded(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Whether the server is going down; long rounds look at it and end early. */
    public boolean stopping() {
        return stopping;
    }

    @PreDestroy
    void stop() {
        stopping = true;
        rounds.forEach(round -> round.cancel(false));
    }

    private void guarded(String name, Runnable work) {
        if (stopping) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.log(
                        Level.SEVERE,
                        LoggedFault.of(e),
                        () -> "Background work \"" + name + "\" failed and will be tried again");
            }
        }
    }
}
