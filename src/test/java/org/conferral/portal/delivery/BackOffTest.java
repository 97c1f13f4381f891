package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void an_accepted_letter_is_sent() {
        assertThat(BackOff.USUAL.after(Posting.accepted("250 OK"), 1, NOON))
                .isEqualTo(new BackOff.Next(LetterState.SENT, Optional.empty()));
    }

    @Test
    void a_refusal_for_good_is_a_bounce_at_once() {
        assertThat(BackOff.USUAL
                        .after(Posting.ofReply(550, "550 5.1.1 no such user"), 1, NOON)
                        .state())
                .isEqualTo(LetterState.BOUNCED);
    }

    @Test
    void a_refusal_for_now_waits_longer_each_time() {
        assertThat(pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(pauseAfter(2)).contains(Duration.ofMinutes(5));
        assertThat(pauseAfter(3)).contains(Duration.ofMinutes(30));
        assertThat(pauseAfter(4)).contains(Duration.ofHours(2));
        assertThat(pauseAfter(5)).contains(Duration.ofHours(6));
    }

    @Test
    void all_pauses_grow_with_the_first() {
        BackOff hasty = new BackOff(Duration.ofSeconds(2));

        assertThat(hasty.after(Posting.postponed("421"), 1, NOON).at()).contains(NOON.plusSeconds(2));
        assertThat(hasty.after(Posting.postponed("421"), 2, NOON).at()).contains(NOON.plusSeconds(10));
    }

    @Test
    void a_letter_is_given_up_after_nine_tries() {
        assertThat(pauseAfter(8)).isPresent();
        assertThat(BackOff.USUAL.after(Posting.postponed("421"), 9, NOON).state())
                .isEqualTo(LetterState.FAILED);
    }

    @Test
    void a_server_that_does_not_answer_is_tried_again() {
        assertThat(Posting.ofReply(-1, "connection refused").outcome()).isEqualTo(Posting.Outcome.POSTPONED);
    }

    @Test
    void a_server_that_greylists_is_given_its_time() {
        Posting greylisted = Posting.ofReply(451, "451 4.7.1 Greylisted, come back in 300 seconds");

        assertThat(BackOff.USUAL.after(greylisted, 1, NOON).at()).contains(NOON.plus(Duration.ofMinutes(6)));
        assertThat(BackOff.USUAL.after(greylisted, 2, NOON).at()).contains(NOON.plus(Duration.ofMinutes(16)));
    }

    @Test
    void neither_greylisting_nor_silence_is_an_error() {
        assertThat(Posting.ofReply(450, "450 Greylisting in action").isError()).isFalse();
        assertThat(Posting.unreachable("connection refused").isError()).isFalse();
        assertThat(Posting.withheld().isError()).isFalse();
        assertThat(Posting.ofReply(452, "452 4.3.1 disk full").isError()).isTrue();
        assertThat(Posting.ofReply(550, "550 5.7.1 blocked").isError()).isTrue();
    }

    @Test
    void a_letter_that_is_withheld_is_over() {
        assertThat(BackOff.USUAL.after(Posting.withheld(), 1, NOON))
                .isEqualTo(new BackOff.Next(LetterState.SUPPRESSED, Optional.empty()));
    }

    private static Optional<Duration> pauseAfter(int attempts) {
        return BackOff.USUAL
                .after(Posting.ofReply(451, "451 4.3.2 busy"), attempts, NOON)
                .at()
                .map(at -> Duration.between(NOON, at));
    }
}
