package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What has become of a letter: whether it waits, how often it was tried, and what mail servers said. */
@Embeddable
class LetterFate {

    private static final Duration BEFORE_OTHERS = Duration.ofDays(1);

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.HELD;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "smtp_answer")
    private String answer;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected LetterFate() {}

    /** That of a letter that is kept here until it is queued. */
    static LetterFate held() {
        return new LetterFate();
    }

    /** Puts the letter into the queue (again), with all its tries before it. */
    void queue(Instant now) {
        state = LetterState.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Waits in the queue before every letter of these days. */
    void queueFirst(Instant now) {
        queue(now);
        nextAttemptAt = now.minus(BEFORE_OTHERS);
    }

    /** Is not sent any more. */
    void cancel() {
        state = LetterState.CANCELLED;
        nextAttemptAt = null;
    }

    /** Stays here, because its address is on the suppression list. */
    void withhold() {
        state = LetterState.SUPPRESSED;
        nextAttemptAt = null;
    }

    /** Remembers a try and what follows from it. */
    void become(BackOff.Next next, Posting posting, Instant now) {
        attempts++;
        state = next.state();
        answer = posting.answer();
        nextAttemptAt = next.at().orElse(null);
        if (state == LetterState.SENT) {
            sentAt = now;
        }
    }

    /** Has come back after all, for the reason another server gives. */
    void comeBack(String reason) {
        state = LetterState.BOUNCED;
        answer = reason;
    }

    /** Hears from another server how it fares. */
    void hear(String words) {
        answer = words;
    }

    /** Waits for the mail server without counting a try, which was no fault of this letter. */
    void wait(Posting posting, Instant until) {
        answer = posting.answer();
        nextAttemptAt = until;
    }

    LetterState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
