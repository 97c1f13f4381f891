package org.conferral.portal.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.issuing.IssuedTogether;
import org.conferral.portal.platform.Background;

/** Writes the invitations that are owed: in the background while nothing is being signed, and at once those
 * that the mail is ready for or somebody is about to look at. */
@ApplicationScoped
class InvitationRun {

    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long FEW = 2_000;

    @Inject
    private OwedInvitations owed;

    @Inject
    private IssuedTogether issuing;

    @Inject
    private Background background;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        background.every("invitations", PAUSE, this::write);
    }

    private void write() {
        boolean more = true;
        while (more && !background.stopping() && !issuing.isGoingOn()) {
            more = owed.writeSome();
        }
    }

    /** Writes some, for the mail has no others to send; tells whether there were any. */
    boolean some() {
        return owed.writeSome();
    }

    /** Every letter about these records is there afterwards. */
    void about(Collection<String> credentialIds) {
        owed.about(credentialIds).forEach(owed::writeRow);
    }

    /** Every letter of a batch, or every letter, is there afterwards. */
    void all(Optional<String> batchId) {
        while (!owed.outstanding(batchId).isEmpty()) {
            owed.writeOne(batchId);
        }
    }

    /** How many letters of a batch, or of all, are not there yet, by their state: none, unless they are so many that a page cannot wait for them. */
    Map<LetterState, Long> outstanding(Optional<String> batchId) {
        Map<LetterState, Long> outstanding = owed.outstanding(batchId);
        if (outstanding.values().stream().mapToLong(Long::longValue).sum() > FEW) {
            return outstanding;
        }
        all(batchId);
        return Map.of();
    }
}
