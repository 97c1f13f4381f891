package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What opens a record: a known fact, a code by mail, or a button, as its batch or its unit asks. */
@ApplicationScoped
class OpeningCodes {

    @Inject
    private ClaimRules rules;

    @Inject
    private MailCodes codes;

    @Inject
    private CodeLetters letters;

    ClaimWay way(IssuedRecord record) {
        return rules.of(record.unitId(), record.batchId());
    }

    /** What the learner in front of the record can be told of a code. */
    ClaimView.CodeAsked asked(ClaimLink link, IssuedRecord record, Instant now) {
        return way(record).takesCode()
                ? new ClaimView.CodeAsked(
                        MailAddress.hinted(letters.openingAddress(record)),
                        codes.waiting(MailCode.Purpose.CLAIM, link.credentialId(), now)
                                .isPresent())
                : ClaimView.CodeAsked.NONE;
    }

    /** Mails a code where one opens the record; tells whether it did. */
    boolean mail(ClaimLink link, IssuedRecord record) {
        return way(record).takesCode() && letters.opening(link.credentialId(), record);
    }

    /** Whether the learner has shown what is asked for. */
    boolean isMet(ClaimLink link, IssuedRecord record, OpeningAnswer answer, Instant now) {
        ClaimWay way = way(record);
        KnownFacts facts = record.facts();
        boolean told =
                way.takesAnswer(facts) && (!facts.areAny() || facts.areMetBy(answer.birthDate(), answer.studentId()));
        boolean coded = way.takesCode()
                && !answer.code().isEmpty()
                && codes.met(MailCode.Purpose.CLAIM, link.credentialId(), answer.code(), now)
                        .isPresent();
        return told || coded;
    }
}
