package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;

/** The mailbox for returned mail as staff see it. */
@ApplicationScoped
@Transactional
public class ReturnedMail {

    /** Of late: so long back is counted. */
    static final Duration LATELY = Duration.ofDays(30);

    @Inject
    private MailRoute route;

    @Inject
    private ReturnState state;

    @Inject
    private Returns returns;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public ReturnsView view() {
        Optional<ReturnMailbox> mailbox = route.returns();
        ReturnState.Last last = state.last();
        return new ReturnsView(
                mailbox.map(found -> found.server().host()),
                mailbox.flatMap(ReturnMailbox::address).orElseGet(route::sender),
                last.at(),
                last.problem().map(ReturnState.Problem::trouble),
                last.problem().map(ReturnState.Problem::words).orElse(""),
                returns.counts(clock.instant().minus(LATELY)));
    }
}
