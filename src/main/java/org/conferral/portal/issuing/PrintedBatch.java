package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A batch that lies printed, or is on its way to paper, as whoever may have to print it anew has to know it.
 *
 * @param since   since when it is in its state: of one that is printed, when that was done
 * @param records how many records were counted out
 * @param papers  how many of them are on paper
 */
public record PrintedBatch(String batchId, String name, PrintState state, Instant since, int records, int papers) {

    /** What would be lost with an order: nothing where it is being cleared away. */
    static Optional<PrintedBatch> of(
            String batchId, String name, PrintState state, Instant since, List<PrintPiece> pieces) {
        if (state == PrintState.GONE) {
            return Optional.empty();
        }
        int records = pieces.stream().mapToInt(PrintPiece::records).sum();
        int papers = pieces.stream()
                .filter(PrintPiece::done)
                .mapToInt(piece -> piece.records() - piece.failed())
                .sum();
        return Optional.of(new PrintedBatch(batchId, name, state, since, records, papers));
    }
}
