package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the printing of a batch is.
 *
 * @param language of the documents' labels, such as "de"
 * @param requestedBy who wanted it, by name
 * @param records how many were counted out
 * @param printed how many of them are dealt with
 * @param failed how many of these could not be printed
 * @param keptUntil when it is cleared away, where it is not being worked on
 */
public record PrintProgress(
        String language,
        PrintState state,
        Instant since,
        String requestedBy,
        int records,
        int printed,
        int failed,
        List<PrintVolume> volumes,
        Optional<BatchRetry> retry,
        Optional<Instant> keptUntil) {

    private static final int ALL = 100;

    public boolean isMoving() {
        return state.isMoving();
    }

    public boolean isPrinting() {
        return state == PrintState.PRINTING;
    }

    public boolean isPaused() {
        return state == PrintState.PAUSED;
    }

    public boolean isDone() {
        return state == PrintState.DONE;
    }

    public boolean isTroubled() {
        return retry.isPresent();
    }

    /** Of a hundred parts, how many are printed. */
    public int percent() {
        return records == 0 ? 0 : (int) ((long) ALL * printed / records);
    }
}
