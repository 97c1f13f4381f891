package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the records of batches. A count that took long is good for a while, as long as its batch stays in its state: who watches a batch of
 * a million records does not hold up the work on it.
 */
@ApplicationScoped
class BatchTallies {

    private static final Duration QUICK = Duration.ofMillis(50);
    private static final int GOOD_FOR_TIMES = 30;

    @Inject
    private IssuedCredentials credentials;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(BatchCounts counts, BatchState state, long until) {}

    /** The counts of batches by their ids; none for a batch without records. */
    Map<String, BatchCounts> of(List<IssuanceBatch> batches) {
        Map<String, BatchCounts> counts = new HashMap<>();
        batches.forEach(batch -> known(batch, counts));
        List<IssuanceBatch> unknown = batches.stream()
                .filter(batch -> !counts.containsKey(batch.id()))
                .toList();
        counts.putAll(counted(unknown));
        return counts;
    }

    private void known(IssuanceBatch batch, Map<String, BatchCounts> counts) {
        Kept earlier = kept.get(batch.id());
        if (earlier != null && earlier.state() == batch.state() && System.nanoTime() < earlier.until()) {
            counts.put(batch.id(), earlier.counts());
        }
    }

    private Map<String, BatchCounts> counted(List<IssuanceBatch> batches) {
        long began = System.nanoTime();
        Map<String, BatchCounts> counts =
                credentials.counts(batches.stream().map(IssuanceBatch::id).toList());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        batches.forEach(batch -> kept.remove(batch.id()));
        if (took.compareTo(QUICK) > 0) {
            long until = System.nanoTime() + took.multipliedBy(GOOD_FOR_TIMES).toNanos();
            batches.stream()
                    .filter(batch -> counts.containsKey(batch.id()))
                    .forEach(batch -> kept.put(batch.id(), new Kept(counts.get(batch.id()), batch.state(), until)));
        }
        return counts;
    }
}
