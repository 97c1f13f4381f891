package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.platform.Texts;
import org.conferral.status.Standing;

/** Brings records into line with status lists that remember more about them. */
@ApplicationScoped
class RecalledStandings {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    void revoked(String listId, int index) {
        at(listId, index).ifPresent(credential -> {
            credential.become(credential
                    .standing()
                    .fold(
                            good -> good.revoke(reason(), clock.instant()),
                            suspended -> suspended.revoke(reason(), clock.instant()),
                            revoked -> revoked));
            note("revoked", credential);
        });
    }

    void suspended(String listId, int index) {
        at(listId, index).ifPresent(credential -> {
            credential.become(credential
                    .standing()
                    .<Standing>fold(
                            good -> good.suspend(reason(), clock.instant()),
                            suspended -> suspended,
                            revoked -> revoked));
            note("suspended", credential);
        });
    }

    void reinstated(String listId, int index) {
        at(listId, index).ifPresent(credential -> {
            credential.become(credential
                    .standing()
                    .<Standing>fold(good -> good, Standing.Suspended::reinstate, revoked -> revoked));
            note("reinstated", credential);
        });
    }

    private Optional<IssuedCredential> at(String listId, int index) {
        return entities.createQuery(
                        "select c from IssuedCredential c where c.statusListId = :list and c.statusIndex = :index",
                        IssuedCredential.class)
                .setParameter("list", listId)
                .setParameter("index", index)
                .getResultStream()
                .findFirst();
    }

    private void note(String what, IssuedCredential credential) {
        journal.note(Actor.SYSTEM.id(), "StatusRecall." + what, credential.id(), null);
    }

    /** Whether a standing is all that is left of a deed: the list has told of it, and nobody knows why it was done. */
    static boolean isAllThatIsLeft(Standing standing, Deed deed) {
        return standing.fold(
                good -> false,
                suspended -> deed == Deed.SUSPEND && suspended.reason().equals(reason()),
                revoked -> deed == Deed.REVOKE && revoked.reason().equals(reason()));
    }

    private static String reason() {
        return Texts.of("issuing", "standing.recalled");
    }
}
