package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.conferral.portal.platform.Refusal;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

    private static final Instant NOW = Instant.parse("2026-06-02T10:00:00Z");

    private final PrintOrder order = new PrintOrder("order", "batch", "en", "somebody", NOW);

    @Test
    void it_is_counted_out_printed_and_done() {
        assertThat(order.state()).isEqualTo(PrintState.PLANNING);
        order.planned(NOW);
        order.finish(NOW.plusSeconds(9));
        assertThat(order.state()).isEqualTo(PrintState.DONE);
        assertThat(order.since()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void what_is_paused_goes_on_where_it_was() {
        order.planned(NOW);
        order.pause(NOW);
        assertThat(order.state().isMoving()).isFalse();
        assertRefused(() -> order.finish(NOW));
        order.goOn(NOW);
        assertThat(order.state()).isEqualTo(PrintState.PRINTING);
    }

    @Test
    void what_has_gone_on_in_the_meantime_is_refused() {
        assertRefused(() -> order.pause(NOW));
        assertRefused(() -> order.goOn(NOW));
        order.planned(NOW);
        assertRefused(() -> order.planned(NOW));
        order.finish(NOW);
        assertRefused(() -> order.pause(NOW));
    }

    @Test
    void trouble_is_told_until_it_goes_on() {
        order.stumble("ABCD", NOW);
        assertThat(order.trouble().retry()).isPresent();
        order.planned(NOW);
        assertThat(order.trouble().retry()).isEmpty();
    }

    @Test
    void volumes_hold_ten_thousand_documents_and_tell_which() {
        List<PrintPiece> pieces = IntStream.rangeClosed(1, 41)
                .mapToObj(i -> new PrintPiece("order", i, "a", "b", i == 41 ? 7 : 250, i != 41, 0, 10))
                .toList();
        assertThat(PrintVolume.of(pieces))
                .containsExactly(
                        new PrintVolume(1, 1, 10_000, 400, true), new PrintVolume(2, 10_001, 10_007, 10, false));
        assertThat(PrintVolume.pieces(pieces, 2)).hasSize(1);
        assertThat(PrintVolume.pieces(pieces, 3)).isEmpty();
        assertThat(PrintVolume.pieces(pieces, 0)).isEmpty();
    }

    private static void assertRefused(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class);
    }
}
