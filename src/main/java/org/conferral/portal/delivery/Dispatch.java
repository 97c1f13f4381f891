package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Database;
import org.conferral.portal.platform.Texts;

/** Sends one letter: taken, handed over and noted in one transaction, so that a crash loses none. */
@ApplicationScoped
class Dispatch {

    @Inject
    private OutgoingLetters letters;

    @Inject
    private Envelopes envelopes;

    @Inject
    private IssuedRecords records;

    @Inject
    private SendingGate gate;

    @Inject
    private Suppressions suppressions;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Sends the next letter that is due; empty when none is, or none may go now. */
    @Transactional
    Optional<Posting> next(Postman.Round round) {
        Instant now = clock.instant();
        SendingGate.Standing standing = gate.standing();
        return Optional.of(standing)
                .filter(open -> open.isOpen(now))
                .flatMap(open -> letters.claimDue(now))
                .filter(letter -> gate.takePlace(standing.rules()))
                .map(letter -> send(letter, round, standing));
    }

    /** A letter that cannot be put into words tries again later, as one that was refused for now, and holds up no other. */
    @Transactional
    void putAside(String letterId, BackOff backOff) {
        Instant now = clock.instant();
        Posting posting = Posting.postponed(Texts.of("desk", "letters.unwritable"));
        letters.lock(letterId).ifPresent(letter -> {
            letter.fate().become(backOff.after(posting, letter.fate().attempts() + 1, now), posting, now);
            records.noteMail(letter);
        });
    }

    private Envelope envelope(OutgoingLetter letter) {
        try {
            return envelopes.of(letter);
        } catch (RuntimeException fault) {
            throw new UnwritableLetter(letter.id(), fault);
        }
    }

    private Posting send(OutgoingLetter letter, Postman.Round round, SendingGate.Standing standing) {
        if (suppressions.holds(letter.line().recipientAddress(), letter.kind())) {
            letter.fate().withhold();
            records.noteMail(letter);
            return Posting.withheld();
        }
        Envelope envelope = envelope(letter);
        Posting posting = database.patiently(() -> round.post(envelope));
        Instant now = clock.instant();
        if (posting.outcome() == Posting.Outcome.UNREACHABLE) {
            letter.fate().wait(posting, now.plus(round.backOff().first()));
        } else {
            letter.fate().become(round.backOff().after(posting, letter.fate().attempts() + 1, now), posting, now);
            records.noteMail(letter);
            gate.note(standing, posting);
        }
        return posting;
    }
}
