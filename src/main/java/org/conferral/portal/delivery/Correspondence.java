package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.CredentialsIssued;
import org.conferral.portal.issuing.CredentialsRevoked;
import org.conferral.portal.issuing.MailState;
import org.conferral.portal.issuing.RecordsByAddress;

/** Decides which letters are owed, in the very transaction of their reason. */
@ApplicationScoped
class Correspondence {

    @Inject
    private OutgoingLetters letters;

    @Inject
    private NewLetters owing;

    @Inject
    private OwedInvitations owed;

    @Inject
    private ClaimLinking linking;

    @Inject
    private Forwarding forwarding;

    void invite(@Observes CredentialsIssued issued) {
        if (issued.notifies()) {
            issued.told(inviteAll(issued) == LetterState.QUEUED ? MailState.QUEUED : MailState.HELD);
        }
    }

    /** Tells the state in which the invitations begin. */
    private LetterState inviteAll(CredentialsIssued issued) {
        if (OwedInvitations.isWorth(issued)) {
            LetterState state = owing.beginning();
            owed.add(issued, state);
            return state;
        }
        return owe(issued.records().stream().map(record -> invitation(record, issued.batchId())));
    }

    /** Letters go to the address that their learner chose. */
    private LetterState owe(Stream<OutgoingLetter> made) {
        return owing.owe(forwarding.redirected(made.toList()));
    }

    /** Writes again about records whose learner has lost the way to them, each with a new link. */
    void inviteAgain(List<RecordsByAddress.Sent> records) {
        records.forEach(each -> linking.renew(each.credentialId(), each.claimDays()));
        owing.owe(records.stream()
                .map(each -> owing.about(
                        LetterKind.CLAIM_INVITATION,
                        new OutgoingLetter.Recipient(
                                each.credentialId(), each.batchId(), each.learnerName(), each.email())))
                .toList());
    }

    private OutgoingLetter invitation(CredentialsIssued.Issued record, String batchId) {
        OutgoingLetter.Recipient recipient =
                new OutgoingLetter.Recipient(record.credentialId(), batchId, record.learnerName(), record.email());
        return record.correction()
                .map(reason ->
                        owing.about(LetterKind.RECORD_CORRECTED, recipient).noting(reason))
                .orElseGet(() -> owing.about(LetterKind.CLAIM_INVITATION, recipient));
    }

    /** Who was told of a record is told of its end, or of the end of one credential inside it; who was not, is not. */
    void tellRevoked(@Observes CredentialsRevoked revoked) {
        Set<String> told = letters.written(revoked.records().stream()
                .map(each -> each.record().credentialId())
                .collect(Collectors.toSet()));
        owe(revoked.records().stream()
                .filter(each -> told.contains(each.record().credentialId()))
                .filter(each -> !each.record().email().isEmpty()) // whoever was erased
                .map(each -> end(each, revoked.reason())));
    }

    private OutgoingLetter end(CredentialsRevoked.Revoked revoked, String reason) {
        CredentialsRevoked.Whose record = revoked.record();
        OutgoingLetter.Recipient recipient = new OutgoingLetter.Recipient(
                record.credentialId(), record.batchId(), record.learnerName(), record.email());
        OutgoingLetter letter = revoked.isWhole()
                ? owing.about(LetterKind.RECORD_REVOKED, recipient)
                : owing.about(LetterKind.PART_REVOKED, recipient).aboutPart(revoked.part());
        return letter.noting(reason);
    }

    /** Reminds the learners of records that they have not claimed. */
    void remind(List<CredentialView> records) {
        owe(records.stream()
                .map(record -> reminder(new OutgoingLetter.Recipient(
                        record.id(),
                        record.batchId(),
                        record.learner().name(),
                        record.learner().email()))));
    }

    /** Reminds the learners of records as lists show them. */
    void remindAll(List<CredentialLine> records) {
        owe(records.stream()
                .map(record -> reminder(new OutgoingLetter.Recipient(
                        record.id(), record.batchId(), record.learnerName(), record.email()))));
    }

    private OutgoingLetter reminder(OutgoingLetter.Recipient recipient) {
        return owing.about(LetterKind.CLAIM_REMINDER, recipient);
    }
}
