package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterFateTest {

    private static final Instant NOW = Instant.parse("2026-06-02T10:00:00Z");
    private static final Posting POSTPONED = Posting.postponed("450 come back later");

    private final LetterFate fate = LetterFate.held();

    @Test
    void a_letter_is_kept_here_until_it_is_queued() {
        assertThat(fate.state()).isEqualTo(LetterState.HELD);
        fate.queue(NOW);
        assertThat(fate.state()).isEqualTo(LetterState.QUEUED);
        assertThat(fate.nextAttemptAt()).contains(NOW);
    }

    @Test
    void a_letter_somebody_waits_for_is_due_before_those_of_the_day() {
        fate.queueFirst(NOW);
        assertThat(fate.nextAttemptAt()).hasValueSatisfying(at -> assertThat(at).isBefore(NOW.minusSeconds(3_600)));
    }

    @Test
    void a_try_counts_and_a_wait_for_the_server_does_not() {
        fate.queue(NOW);
        fate.wait(POSTPONED, NOW.plusSeconds(60));
        assertThat(fate.attempts()).isZero();
        fate.become(BackOff.USUAL.after(POSTPONED, 1, NOW), POSTPONED, NOW);
        assertThat(fate.attempts()).isOne();
        assertThat(fate.answer()).contains("450 come back later");
        fate.queue(NOW);
        assertThat(fate.attempts())
                .as("queued again, it has all its tries before it")
                .isZero();
    }

    @Test
    void a_letter_that_came_back_still_tells_when_it_was_sent() {
        fate.become(new BackOff.Next(LetterState.SENT, Optional.empty()), POSTPONED, NOW);
        fate.comeBack("nobody there");
        assertThat(fate.state()).isEqualTo(LetterState.BOUNCED);
        assertThat(fate.sentAt()).contains(NOW);
    }
}
