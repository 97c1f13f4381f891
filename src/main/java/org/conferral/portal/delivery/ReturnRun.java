package org.conferral.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import org.conferral.portal.platform.Background;

/** Looks again and again whether mail has come back. */
@ApplicationScoped
class ReturnRun {

    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Background background;

    @Inject
    private MailRoute route;

    @Inject
    private MailboxReader reader;

    @Inject
    private ReturnState state;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        background.every("returned mail", PAUSE, () -> route.returns().ifPresent(this::look));
    }

    private void look(ReturnMailbox mailbox) {
        if (state.take()) {
            state.keep(read(mailbox), mailbox.pause());
        }
    }

    private Optional<ReturnState.Problem> read(ReturnMailbox mailbox) {
        try {
            reader.read(mailbox);
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(
                    new ReturnState.Problem(ReturnTrouble.of(failure), String.valueOf(failure.getMessage())));
        }
    }
}
