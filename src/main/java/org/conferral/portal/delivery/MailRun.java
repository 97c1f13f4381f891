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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.platform.Background;

/** Walks to the mail server again and again with whatever letters are due. */
@ApplicationScoped
class MailRun {

    private static final Logger LOG = Logger.getLogger(MailRun.class.getName());
    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Background background;

    @Inject
    private MailRoute route;

    @Inject
    private Postman postman;

    @Inject
    private DkimSigning signing;

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
        try (Postman.Round round = postman.round(server, signing.key(route.sender()))) {
            Optional<Posting> last = next(round);
            while (last.isPresent() && !background.stopping() && goesOn(last.get(), server)) {
                last = next(round);
            }
        }
    }

    /** Where no letter is due, those come next that are owed and not written yet. */
    private Optional<Posting> next(Postman.Round round) {
        return due(round).or(() -> invitations.some() ? due(round) : Optional.empty());
    }

    private Optional<Posting> due(Postman.Round round) {
        try {
            return dispatch.next(round);
        } catch (UnwritableLetter fault) {
            LOG.log(Level.SEVERE, fault, () -> "The letter " + fault.letterId() + " cannot be written");
            dispatch.putAside(fault.letterId(), round.backOff());
            return Optional.of(Posting.postponed(""));
        }
    }

    private boolean goesOn(Posting posting, MailServer server) {
        boolean reachable = posting.outcome() != Posting.Outcome.UNREACHABLE;
        if (!reachable) {
            restingUntil = clock.instant().plus(server.backOff().first());
        }
        return reachable;
    }
}
