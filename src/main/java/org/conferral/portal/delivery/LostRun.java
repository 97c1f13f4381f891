package org.conferral.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.conferral.portal.platform.Background;

/** Serves those who have lost the way to their records, a moment after they asked. */
@ApplicationScoped
class LostRun {

    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Background background;

    @Inject
    private LostRecords lost;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        background.every("lost records", PAUSE, this::serve);
        background.every("forgotten wishes", Duration.ofHours(1), lost::forget);
    }

    private void serve() {
        while (!background.stopping() && lost.serveOne()) {
            // the next one
        }
    }
}
