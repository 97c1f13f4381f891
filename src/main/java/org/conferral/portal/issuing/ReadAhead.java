package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Plans the next records of a roster while those before are still being written; for one reader, who goes through them in their order. */
final class ReadAhead implements RosterRecords {

    private final RosterRecords records;
    private final Executor executor;
    private int expected = -1;
    private CompletableFuture<List<PlannedRecord>> next = CompletableFuture.completedFuture(List.of());

    ReadAhead(RosterRecords records, Executor executor) {
        this.records = records;
        this.executor = executor;
    }

    @Override
    public List<PlannedRecord> after(int row) {
        List<PlannedRecord> some = row == expected ? taken() : records.after(row);
        if (!some.isEmpty()) {
            int last = some.get(some.size() - 1).row();
            expected = last;
            next = CompletableFuture.supplyAsync(() -> records.after(last), executor);
        }
        return some;
    }

    /** What was planned ahead; its fault is the reader's. */
    private List<PlannedRecord> taken() {
        expected = -1;
        try {
            return next.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    @Override
    public int size() {
        return records.size();
    }

    @Override
    public Optional<PlannedRecord> at(int position) {
        return records.at(position);
    }
}
