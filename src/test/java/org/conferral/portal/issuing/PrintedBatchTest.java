package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedBatchTest {

    private static final Instant DAY = Instant.parse("2026-06-02T10:00:00Z");

    private static Optional<PrintedBatch> printed(PrintState state, PrintPiece... pieces) {
        return PrintedBatch.of("batch", "Summer", state, DAY, List.of(pieces));
    }

    private static PrintPiece piece(int number, int records, boolean done, int failed) {
        return new PrintPiece("order", number, "a", "b", records, done, failed, 10);
    }

    @Test
    void of_a_printed_batch_it_is_told_when_and_how_many_papers() {
        assertThat(printed(PrintState.DONE, piece(1, 250, true, 0), piece(2, 7, true, 2)))
                .contains(new PrintedBatch("batch", "Summer", PrintState.DONE, DAY, 257, 255));
    }

    @Test
    void of_one_that_is_being_printed_it_is_told_how_far_it_is() {
        assertThat(printed(PrintState.PAUSED, piece(1, 250, true, 0), piece(2, 7, false, 0)))
                .contains(new PrintedBatch("batch", "Summer", PrintState.PAUSED, DAY, 257, 250));
        assertThat(printed(PrintState.PLANNING))
                .hasValueSatisfying(batch -> assertThat(batch.papers()).isZero());
    }

    @Test
    void what_is_being_cleared_away_is_not_lost_by_an_erasure() {
        assertThat(printed(PrintState.GONE, piece(1, 250, true, 0))).isEmpty();
    }
}
