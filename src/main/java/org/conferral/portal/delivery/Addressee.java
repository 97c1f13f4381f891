package org.conferral.portal.delivery;

import org.conferral.portal.issuing.LearnerFacts;

/** A learner as letters speak to them. */
record Addressee(String givenName, String familyName, String mailbox, KnownFacts facts) {

    static Addressee of(LearnerFacts learner) {
        return new Addressee(
                learner.givenName(),
                learner.familyName(),
                learner.email(),
                new KnownFacts(learner.birthDate(), learner.studentId()));
    }

    String name() {
        return (givenName + " " + familyName).strip();
    }

    /** What the learner is called: the given name, or the whole name where there is none. */
    String calledName() {
        return givenName.isBlank() ? name() : givenName.strip();
    }
}
