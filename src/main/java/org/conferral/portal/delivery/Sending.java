package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** The tap of the outbox: shut and opened again, and turned to a pace that the mail server bears. */
@ApplicationScoped
@Transactional
public class Sending {

    @Inject
    private SendingGate gate;

    @Inject
    private OutgoingLetters letters;

    @Inject
    private MailRoute route;

    @Inject
    private ActorNames names;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public SendingView view() {
        OutboxControl control = gate.control();
        Instant now = clock.instant();
        Optional<Instant> opening =
                Optional.of(control.rules().nextOpening(now)).filter(at -> at.isAfter(now));
        return new SendingView(
                route.server().isPresent(),
                control.isPaused(),
                names.all().getOrDefault(control.pausedBy(), ""),
                control.pausedAt(),
                control.stoppedBy(),
                control.errorsInRow(),
                opening,
                letters.waiting(),
                control.rules());
    }

    /** Keeps every letter back until somebody goes on; one that is being handed over arrives. */
    @Allowed(Permission.DELIVER)
    public void pause() {
        gate.control().pause(access.who().id(), clock.instant());
    }

    @Allowed(Permission.DELIVER)
    public void goOn() {
        gate.control().goOn();
    }

    @Allowed(Permission.DELIVER)
    public void change(SendingRules rules) {
        if (!rules.isSound()) {
            throw Refusal.invalid("sending.wrong", SendingRules.FASTEST);
        }
        gate.control().keep(rules);
    }
}
