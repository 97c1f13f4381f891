package org.conferral.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdempotentAnswerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    @Test
    void a_request_whose_server_died_can_be_sent_again_after_a_while() {
        IdempotentAnswer answer = new IdempotentAnswer("key", NOW);

        assertThat(answer.isAbandoned(NOW.plusSeconds(60))).isFalse();
        assertThat(answer.isAbandoned(NOW.plusSeconds(1000))).isTrue();
        answer.beginAgain(NOW.plusSeconds(1000));
        assertThat(answer.isAbandoned(NOW.plusSeconds(1001))).isFalse();
    }

    @Test
    void an_answer_that_was_given_stays_given() {
        IdempotentAnswer answer = new IdempotentAnswer("key", NOW);
        answer.become(201, "application/json", new byte[0]);

        assertThat(answer.isAbandoned(NOW.plusSeconds(100_000))).isFalse();
    }
}
