package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;

/** Writes the reminders that are due, to those alone for whom they still make sense. */
@ApplicationScoped
class Reminding {

    private static final int AT_ONCE = 100;

    @Inject
    private PlannedReminders planned;

    @Inject
    private OutgoingLetters letters;

    @Inject
    private ClaimLinking linking;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Credentials credentials;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Writes some of those that are due; false when none was. */
    @Transactional
    boolean some() {
        List<PlannedReminders.Planned> due = planned.due(clock.instant(), AT_ONCE);
        List<CredentialView> waiting = due.stream()
                .flatMap(each -> waiting(each.credentialId()).stream())
                .toList();
        Set<String> arrived = arrived(waiting);
        correspondence.remind(
                waiting.stream().filter(record -> arrived.contains(record.id())).toList());
        planned.remove(due);
        return !due.isEmpty();
    }

    /** The record, if its learner can claim it and has not. */
    private Optional<CredentialView> waiting(String credentialId) {
        Instant now = clock.instant();
        return access.as(Actor.SYSTEM, () -> credentials.seek(credentialId))
                .filter(record -> record.isIssued() && !record.isRevoked() && !record.isSuspended())
                .filter(record ->
                        record.claimedAt().isEmpty() && record.declinedAt().isEmpty())
                .filter(record -> linking.newest(record.id())
                        .filter(link -> link.isUsable(now))
                        .isPresent());
    }

    /** Those of these records of which their learners know. */
    private Set<String> arrived(List<CredentialView> records) {
        return letters.writtenAbout(records.stream().map(CredentialView::id).collect(Collectors.toSet())).stream()
                .filter(letter -> letter.kind().isInvitation() && letter.state() == LetterState.SENT)
                .map(OutgoingLetters.Written::credentialId)
                .collect(Collectors.toSet());
    }
}
