package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.conferral.letter.Letter;
import org.conferral.portal.platform.Refusal;

/** Puts letters into words when they are looked at or sent. */
@ApplicationScoped
class Envelopes {

    @Inject
    private ClaimLinking linking;

    @Inject
    private IssuedRecords records;

    @Inject
    private MailCodes codes;

    @Inject
    private LetterWriting writing;

    @Inject
    private MailRoute route;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private StoryWords stories;

    @Inject
    private Clock clock;

    /** The letter as its reader sees it, with what became of it. */
    LetterView view(OutgoingLetter letter) {
        Envelope envelope = of(letter);
        return new LetterView(
                letter.line(),
                envelope.from().written(),
                envelope.to().written(),
                letter.messageId(),
                envelope.letter(),
                linking.address(letter.credentialId()),
                linking.newest(letter.credentialId()).map(link -> link.state(clock.instant())));
    }

    Envelope of(OutgoingLetter letter) {
        LetterLine line = letter.line();
        Optional<URI> unsubscribe = Optional.of(letter.id())
                .filter(id -> letter.kind().isStoppable())
                .map(unsubscribing::address);
        return envelope(
                        letter.messageId(),
                        new Envelope.Address(line.recipientName(), line.recipientAddress()),
                        words(letter, unsubscribe))
                .endedBy(unsubscribe)
                .returnedTo(route.returns().flatMap(mailbox -> mailbox.returnAddress(letter.id())));
    }

    /** A letter nobody owes yet, and which therefore has no number. */
    Envelope unowed(Occasion occasion) {
        Addressee learner = occasion.learner();
        return envelope("", new Envelope.Address(learner.name(), learner.mailbox()), writing.write(occasion));
    }

    private Envelope envelope(String messageId, Envelope.Address to, Letter letter) {
        return new Envelope(messageId, new Envelope.Address(writing.institutionName(), route.sender()), to, letter);
    }

    private Letter words(OutgoingLetter letter, Optional<URI> unsubscribe) {
        IssuedRecord record = records.require(letter.credentialId());
        ClaimLink link = linking.newest(letter.credentialId()).orElseThrow(Envelopes::gone);
        if (letter.kind().isAboutStory()) {
            return writing.write(
                    stories.occasion(letter, record, linking.address(link)).endedBy(unsubscribe));
        }
        URI address = linking.address(link);
        Occasion occasion = record.occasion(letter.kind(), address, link.expiresAt())
                .because(letter.note(), letter.createdAt())
                .endedBy(unsubscribe)
                .coded(letter.kind().bringsCode() ? codes.digits(letter.note()) : "");
        return writing.write(
                letter.part().map(record::part).map(occasion::aboutPart).orElse(occasion));
    }

    private static Refusal gone() {
        return Refusal.notFound("delivery.unknownLetter");
    }
}
