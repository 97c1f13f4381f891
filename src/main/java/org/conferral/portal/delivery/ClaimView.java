package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What the browser in front of the claim desk may see now.
 *
 * @param triesLeft how many answers are left before the desk closes for a while
 * @param way what is asked for
 * @param code what there is to be said about a code by mail
 */
public record ClaimView(
        Step step,
        boolean asksBirthDate,
        boolean asksStudentId,
        int triesLeft,
        Optional<Instant> lockedUntil,
        ClaimWay way,
        CodeAsked code,
        Optional<ClaimedRecord> record) {

    /** Where a learner stands on the way to the record. */
    public enum Step {
        /** No link, an unknown one, an expired one, a withdrawn one: all the same to a stranger. */
        GONE,
        ASK,
        LOCKED,
        OPEN
    }

    /**
     * A code by mail.
     *
     * @param hint enough of the address it is mailed to for its owner to recognise it
     * @param waited whether one was mailed that can still be typed
     */
    public record CodeAsked(String hint, boolean waited) {

        static final CodeAsked NONE = new CodeAsked("", false);
    }

    static ClaimView gone() {
        return new ClaimView(
                Step.GONE, false, false, 0, Optional.empty(), ClaimWay.FACT, CodeAsked.NONE, Optional.empty());
    }

    static ClaimView asking(KnownFacts facts, ClaimWay way, CodeAsked code, Guessing guessing, Instant now) {
        boolean locked = guessing.isLocked(now);
        boolean answered = way.takesAnswer(facts);
        return new ClaimView(
                locked ? Step.LOCKED : Step.ASK,
                answered && facts.birthDate().isPresent(),
                answered && facts.studentId().isPresent(),
                Guessing.TRIES - guessing.misses() % Guessing.TRIES,
                guessing.lockedUntil(),
                way,
                code,
                Optional.empty());
    }

    static ClaimView open(ClaimedRecord record) {
        return new ClaimView(
                Step.OPEN, false, false, 0, Optional.empty(), ClaimWay.FACT, CodeAsked.NONE, Optional.of(record));
    }

    /** Whether a fact is asked for; else a button is the human step. */
    public boolean asksFact() {
        return asksBirthDate || asksStudentId;
    }

    /** Whether a button is all there is to press. */
    public boolean asksButton() {
        return !asksFact() && !takesCode();
    }

    /** Whether a code by mail opens the record. */
    public boolean takesCode() {
        return way.takesCode();
    }

    public boolean asksEither() {
        return asksBirthDate && asksStudentId;
    }
}
