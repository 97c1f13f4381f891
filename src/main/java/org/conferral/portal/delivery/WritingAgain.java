package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.portal.issuing.CredentialLine;

/** Writes once more about records that wait for their learners: a reminder where the invitation arrived, or else the invitation again. */
@ApplicationScoped
class WritingAgain {

    @Inject
    private OutgoingLetters letters;

    @Inject
    private Correspondence correspondence;

    @Inject
    private IssuedRecords records;

    @Inject
    private Clock clock;

    /** What is to be done about one record. */
    enum Step {
        NOTHING,
        REMIND,
        SEND_AGAIN
    }

    /** Writes again about these records, in a transaction of its own; tells about how many. What waits to be sent already is left alone. */
    @Transactional(TxType.REQUIRES_NEW)
    int some(List<CredentialLine> lines) {
        Map<String, List<OutgoingLetters.Written>> written =
                letters.writtenAbout(lines.stream().map(CredentialLine::id).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(OutgoingLetters.Written::credentialId));
        List<CredentialLine> reminded = new ArrayList<>();
        int again = 0;
        for (CredentialLine line : lines) {
            List<OutgoingLetters.Written> about = written.getOrDefault(line.id(), List.of());
            switch (step(about)) {
                case REMIND -> reminded.add(line);
                case SEND_AGAIN -> again += sent(about);
                case NOTHING -> {}
            }
        }
        correspondence.remindAll(reminded);
        return reminded.size() + again;
    }

    /** Decides by what was written already, so that whoever presses twice, or after a fault, writes once. */
    static Step step(List<OutgoingLetters.Written> written) {
        Optional<LetterState> invitation = invitation(written).map(OutgoingLetters.Written::state);
        boolean waits = written.stream().anyMatch(each -> each.state() == LetterState.QUEUED);
        if (invitation.isEmpty() || waits) {
            return Step.NOTHING;
        }
        return invitation.get() == LetterState.SENT ? Step.REMIND : Step.SEND_AGAIN;
    }

    private static Optional<OutgoingLetters.Written> invitation(List<OutgoingLetters.Written> written) {
        return written.stream()
                .filter(each -> each.kind().isInvitation())
                .max(Comparator.comparing(OutgoingLetters.Written::id));
    }

    private int sent(List<OutgoingLetters.Written> written) {
        Optional<OutgoingLetter> letter = invitation(written)
                .flatMap(each -> letters.lock(each.id()))
                .filter(each -> each.state().sendable());
        letter.ifPresent(found -> {
            found.fate().queue(clock.instant());
            records.noteMail(found);
        });
        return letter.isPresent() ? 1 : 0;
    }
}
