package org.conferral.portal.delivery;

/** What learners are asked for before a record opens. */
public enum ClaimWay {
    /** A fact that the institution knows, too; the press of a button where it knows none. */
    FACT,
    /** A fact, or a code that is mailed to the address on record where the learner has no fact to give. */
    FACT_OR_CODE,
    /** A code that is mailed, whatever is known. */
    CODE;

    /** Whether a code opens the record. */
    boolean takesCode() {
        return this != FACT;
    }

    /** Whether a fact, or the button in its place, opens the record. */
    boolean takesAnswer(KnownFacts facts) {
        return this == FACT || this == FACT_OR_CODE && facts.areAny();
    }
}
