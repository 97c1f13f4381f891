package org.conferral.portal.delivery;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How many letters are in which state. */
public record LetterCounts(Map<LetterState, Long> byState) {

    public LetterCounts {
        byState = Map.copyOf(byState);
    }

    static LetterCounts of(Iterable<Object[]> rows) {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        rows.forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return new LetterCounts(counts);
    }

    /** These, and so many more. */
    LetterCounts with(Map<LetterState, Long> more) {
        var counts = new HashMap<>(byState);
        more.forEach((state, count) -> counts.merge(state, count, Long::sum));
        return new LetterCounts(counts);
    }

    public long in(LetterState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long all() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
