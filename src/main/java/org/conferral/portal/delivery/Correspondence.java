package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.letter.Letter;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.CredentialsIssued;
import org.conferral.portal.issuing.CredentialsRevoked;
import org.conferral.portal.issuing.MailState;
import org.conferral.portal.issuing.RecordsByAddress;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;

/**
 * Decides which letters are owed, in the very transaction of their reason, and puts them into words when they are
 * looked at or sent.
 */
@ApplicationScoped
class Correspondence {

    @Inject
    private OutgoingLetters letters;

    @Inject
    private OwedInvitations owed;

    @Inject
    private ClaimLinking linking;

    @Inject
    private IssuedRecords records;

    @Inject
    private MailCodes codes;

    @Inject
    private Forwarding forwarding;

    @Inject
    private LetterWriting writing;

    @Inject
    private MailRoute route;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private StoryWords stories;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    void invite(@Observes CredentialsIssued issued) {
        if (issued.notifies()) {
            boolean sent = route.server().isPresent();
            if (OwedInvitations.isWorth(issued)) {
                owed.add(issued, sent ? LetterState.QUEUED : LetterState.HELD);
            } else {
                letters.add(forwarding.redirected(issued.records().stream()
                        .map(record -> invitation(record, issued.batchId(), sent))
                        .toList()));
            }
            issued.told(sent ? MailState.QUEUED : MailState.HELD);
        }
    }

    /** Writes again about records whose learner has lost the way to them, each with a new link. */
    void inviteAgain(List<RecordsByAddress.Sent> records) {
        boolean sent = route.server().isPresent();
        records.forEach(each -> linking.renew(each.credentialId(), each.claimDays()));
        letters.add(records.stream()
                .map(each -> letter(
                        LetterKind.CLAIM_INVITATION,
                        new OutgoingLetter.Recipient(
                                each.credentialId(), each.batchId(), each.learnerName(), each.email())))
                .map(letter -> sent ? queued(letter) : letter)
                .toList());
    }

    private OutgoingLetter queued(OutgoingLetter letter) {
        letter.queue(clock.instant());
        return letter;
    }

    private OutgoingLetter invitation(CredentialsIssued.Issued record, String batchId, boolean sent) {
        OutgoingLetter.Recipient recipient =
                new OutgoingLetter.Recipient(record.credentialId(), batchId, record.learnerName(), record.email());
        OutgoingLetter letter = record.correction()
                .map(reason -> letter(LetterKind.RECORD_CORRECTED, recipient).noting(reason))
                .orElseGet(() -> letter(LetterKind.CLAIM_INVITATION, recipient));
        if (sent) {
            letter.queue(clock.instant());
        }
        return letter;
    }

    /** Who was told of a record is told of its end, or of the end of one credential inside it; who was not, is not. */
    void tellRevoked(@Observes CredentialsRevoked revoked) {
        Set<String> told = letters.written(revoked.records().stream()
                .map(each -> each.record().credentialId())
                .collect(Collectors.toSet()));
        boolean sent = route.server().isPresent();
        letters.add(forwarding.redirected(revoked.records().stream()
                .filter(each -> told.contains(each.record().credentialId()))
                .filter(each -> !each.record().email().isEmpty()) // whoever was erased
                .map(each -> end(each, revoked.reason(), sent))
                .toList()));
    }

    private OutgoingLetter end(CredentialsRevoked.Revoked revoked, String reason, boolean sent) {
        CredentialsRevoked.Whose record = revoked.record();
        OutgoingLetter.Recipient recipient = new OutgoingLetter.Recipient(
                record.credentialId(), record.batchId(), record.learnerName(), record.email());
        OutgoingLetter letter = (revoked.isWhole()
                        ? letter(LetterKind.RECORD_REVOKED, recipient)
                        : letter(LetterKind.PART_REVOKED, recipient).aboutPart(revoked.part()))
                .noting(reason);
        if (sent) {
            letter.queue(clock.instant());
        }
        return letter;
    }

    /** Reminds the learners of records that they have not claimed. */
    void remind(List<CredentialView> records) {
        letters.add(forwarding.redirected(records.stream()
                .map(record -> reminder(new OutgoingLetter.Recipient(
                        record.id(),
                        record.batchId(),
                        record.learner().name(),
                        record.learner().email())))
                .toList()));
    }

    /** Reminds the learners of records as lists show them. */
    void remindAll(List<CredentialLine> records) {
        letters.add(forwarding.redirected(records.stream()
                .map(record -> reminder(new OutgoingLetter.Recipient(
                        record.id(), record.batchId(), record.learnerName(), record.email())))
                .toList()));
    }

    private OutgoingLetter reminder(OutgoingLetter.Recipient recipient) {
        OutgoingLetter letter = letter(LetterKind.CLAIM_REMINDER, recipient);
        if (route.server().isPresent()) {
            letter.queue(clock.instant());
        }
        return letter;
    }

    private OutgoingLetter letter(LetterKind kind, OutgoingLetter.Recipient recipient) {
        return OutgoingLetter.about(
                kind, recipient, ids.next(), settings.baseUrl().getHost(), clock.instant());
    }

    LetterView view(OutgoingLetter letter) {
        Envelope envelope = envelope(letter);
        return new LetterView(
                letter.line(),
                envelope.from().written(),
                envelope.to().written(),
                letter.messageId(),
                envelope.letter(),
                linking.address(letter.credentialId()),
                linking.newest(letter.credentialId()).map(link -> link.state(clock.instant())));
    }

    Envelope envelope(OutgoingLetter letter) {
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
        ClaimLink link = linking.newest(letter.credentialId()).orElseThrow(Correspondence::gone);
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
