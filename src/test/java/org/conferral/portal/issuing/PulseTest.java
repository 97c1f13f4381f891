package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PulseTest {

    private final Pulse pulse = new Pulse();

    @Test
    void who_waits_goes_on_with_the_next_beat() {
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> pulse.await(Duration.ofMinutes(5)));
        while (!waiting.isDone()) {
            pulse.beat();
            Thread.onSpinWait();
        }
        assertThat(waiting).isCompleted();
    }

    @Test
    void without_a_beat_the_time_ends_the_waiting() {
        long began = System.nanoTime();
        pulse.beat();
        pulse.await(Duration.ofMillis(20));
        assertThat(System.nanoTime() - began)
                .isGreaterThanOrEqualTo(Duration.ofMillis(20).toNanos());
    }
}
