package org.conferral.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.conferral.portal.platform.Background;

/** Forgets to whom links were sent. */
@ApplicationScoped
class StoryUpkeep {

    private static final int BACKGROUND_LOOPS = 900;

    @Inject
    private Background background;

    @Inject
    private StoryPost post;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        background.every("readers of stories", Duration.ofHours(1), post::forget);
    }
}
