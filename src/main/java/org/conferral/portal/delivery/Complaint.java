package org.conferral.portal.delivery;

import org.conferral.portal.platform.Refusal;

/** What a learner has written into the form "Something is wrong". */
record Complaint(CorrectionSubject subject, String words) {

    static final int LONGEST = 2_000;

    Complaint {
        words = words.strip();
        if (words.isEmpty()) {
            throw Refusal.invalid("delivery.wrong.empty");
        }
        if (words.length() > LONGEST) {
            throw Refusal.invalid("delivery.wrong.long", LONGEST);
        }
    }

    /**
     * What the form has sent.
     *
     * @throws Refusal when it says nothing, or too much
     */
    static Complaint of(String subject, String words) {
        return new Complaint(CorrectionSubject.of(subject).orElse(CorrectionSubject.OTHER), words);
    }
}
