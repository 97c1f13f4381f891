package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.FoundRecords;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.issuing.Turn;

/** Issued records whose learners have neither claimed nor declined them, some at a time, however many there are. */
@ApplicationScoped
class Unclaimed {

    private static final int AT_ONCE = 500;

    @Inject
    private Credentials credentials;

    @Inject
    private Access access;

    /** Hands those of a batch over, some at a time; each handing-over is a transaction of its own, or none. */
    void each(String batchId, Consumer<List<CredentialLine>> work) {
        Sought sought =
                Sought.of(name -> name.equals("mail") ? "unclaimed" : "").inBatch(batchId);
        Optional<String> after = Optional.empty();
        do {
            Turn turn = Turn.after(after);
            FoundRecords found = access.as(Actor.SYSTEM, () -> credentials.found(sought, turn, AT_ONCE));
            work.accept(
                    found.lines().stream().filter(CredentialLine::isRevocable).toList());
            after = found.after();
        } while (after.isPresent());
    }
}
