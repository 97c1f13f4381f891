package org.conferral.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.conferral.portal.platform.Background;

/** Looks again and again for reminders that are due. */
@ApplicationScoped
class ReminderRun {

    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    private Background background;

    @Inject
    private Reminding reminding;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        background.every("reminders", PAUSE, this::remind);
    }

    private void remind() {
        boolean more = reminding.some();
        while (more && !background.stopping()) {
            more = reminding.some();
        }
    }
}
