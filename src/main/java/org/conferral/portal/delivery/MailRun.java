package org.conferral.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Background;

/** Walks to the mail server again and again with whatever letters are due. */
@ApplicationScoped
class MailRun {

    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Background background;

    @Inject
    private MailRoute route;

    @Inject
    private Postman postman;

    @Inject
    private Dispatch dispatch;

    @Inject
    private InvitationRun invitations;

    @Inject
    private Clock clock;

    private volatile Instant restingUntil = Instant.MIN;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        background.every("mail", PAUSE, this::walk);
    }

    private void walk() {
        if (clock.instant().isAfter(restingUntil)) {
            route.server().ifPresent(this::walkTo);
        }
    }

    private void walkTo(MailServer server) {
        try (Postman.Round round = postman.round(server)) {
            Optional<Posting> last = next(round);
            while (last.isPresent() && !background.stopping() && goesOn(last.get(), server)) {
                last = next(round);
            }
        }
    }

    /** Where no letter is due, those come next that are owed and not written yet. */
    private Optional<Posting> next(Postman.Round round) {
        return dispatch.next(round).or(() -> invitations.some() ? dispatch.next(round) : Optional.empty());
    }

    private boolean goesOn(Posting posting, MailServer server) {
        boolean reachable = posting.outcome() != Posting.Outcome.UNREACHABLE;
        if (!reachable) {
            restingUntil = clock.instant().plus(server.backOff().first());
        }
        return reachable;
    }
}
