package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PulseTest {

    private final Pulse pulse = new Pulse();

    @Test
    void who_waits_goes_on_with_the_next_beat() {
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> pulse.await(0, Duration.ofMinutes(5)));
        pulse.beat();
        waiting.join();
        assertThat(pulse.beats()).isEqualTo(1);
    }

    @Test
    void a_beat_that_came_before_the_waiting_is_not_missed() {
        long before = pulse.beats();
        pulse.beat();
        pulse.await(before, Duration.ofMinutes(5));
        assertThat(pulse.beats()).isEqualTo(before + 1);
    }

    @Test
    void without_a_beat_the_time_ends_the_waiting() {
        long began = System.nanoTime();
        pulse.beat();
        pulse.await(1, Duration.ofMillis(20));
        assertThat(System.nanoTime() - began)
                .isGreaterThanOrEqualTo(Duration.ofMillis(20).toNanos());
    }
}
