package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;

/**
 * A batch as it stands in a list.
 *
 * @param awaited what it waits for
 * @param dueAt   when it goes on by itself, where that is known
 */
public record BatchLine(
        String id,
        String name,
        BatchState state,
        Instant since,
        Instant createdAt,
        BatchCounts counts,
        BatchAwaited awaited,
        Optional<Instant> dueAt) {

    static BatchLine of(IssuanceBatch batch, BatchCounts counts) {
        BatchProgress progress = BatchProgress.of(batch, counts);
        return new BatchLine(
                progress.id(),
                progress.name(),
                progress.state(),
                progress.since(),
                batch.course().orderedAt(),
                counts,
                progress.awaited(),
                progress.dueAt());
    }

    /** Where whatever it waits for can be done. */
    public String page() {
        return switch (awaited) {
            case RELEASE -> "release?batch=" + id;
            case FAILURES -> "batch?id=" + id + "&filter=failed";
            default -> "batch?id=" + id;
        };
    }
}
