package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Mails codes, before any other letter that waits: whoever asked for one sits in front of the page. */
@ApplicationScoped
class CodeLetters {

    @Inject
    private MailCodes codes;

    @Inject
    private NewLetters owing;

    @Inject
    private Forwarding forwarding;

    @Inject
    private Clock clock;

    /** A code that opens a record, to the address where its letters go; tells whether it was mailed, which it is not too often. */
    boolean opening(String credentialId, IssuedRecord record) {
        Instant now = clock.instant();
        if (!CodeRation.OF_A_RECORD.hasRoom(asked(MailCode.Purpose.CLAIM, credentialId, now), now)) {
            return false;
        }
        OutgoingLetter letter = openingLetter(record);
        MailCode code = codes.fresh(MailCode.Purpose.CLAIM, credentialId, letter.address(), now);
        owing.oweFirst(letter.noting(code.id()));
        return true;
    }

    /** The address a code that opens a record goes to: where all letters about it go. */
    String openingAddress(IssuedRecord record) {
        return openingLetter(record).address();
    }

    private OutgoingLetter openingLetter(IssuedRecord record) {
        Addressee learner = record.learner();
        OutgoingLetter letter = letter(LetterKind.CLAIM_CODE, record, learner.name(), learner.mailbox());
        return forwarding.redirected(List.of(letter)).get(0);
    }

    /**
     * A code that shows that an address is read, to nobody but that address. An address that was written to too often of late is not
     * written to, and whoever asked is not told.
     *
     * @return whether the record that is open may ask so often
     */
    boolean proving(String credentialId, IssuedRecord record, String email) {
        Instant now = clock.instant();
        if (!CodeRation.OF_A_RECORD.hasRoom(asked(MailCode.Purpose.ADDRESS, credentialId, now), now)) {
            return false;
        }
        boolean quiet = !CodeRation.OF_AN_ADDRESS.hasRoom(codes.mailedTo(email, now.minus(CodeRation.HOUR)), now);
        MailCode code = codes.fresh(MailCode.Purpose.ADDRESS, credentialId, email, now);
        if (!quiet) {
            owing.oweFirst(letter(LetterKind.ADDRESS_CODE, record, email, email).noting(code.id()));
        }
        return true;
    }

    private List<Instant> asked(MailCode.Purpose purpose, String credentialId, Instant now) {
        return codes.mailedFor(purpose, credentialId, now.minus(CodeRation.HOUR));
    }

    private OutgoingLetter letter(LetterKind kind, IssuedRecord record, String name, String email) {
        return owing.about(kind, new OutgoingLetter.Recipient(record.credentialId(), record.batchId(), name, email));
    }
}
