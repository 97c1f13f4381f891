package org.conferral.portal.issuing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A column of the batch desk: the batches that are at the same point of their way. */
public enum BatchFilter {
    ALL(EnumSet.allOf(BatchState.class)),
    DRAFT(EnumSet.of(BatchState.DRAFT)),
    APPROVAL(EnumSet.of(BatchState.AWAITING_APPROVAL)),
    SCHEDULED(EnumSet.of(BatchState.SCHEDULED)),
    UNDERWAY(EnumSet.of(BatchState.PREPARING, BatchState.ISSUING)),
    PAUSED(EnumSet.of(BatchState.PAUSED)),
    RELEASED(EnumSet.of(BatchState.RELEASED)),
    CANCELLED(EnumSet.of(BatchState.CANCELLED));

    private final Set<BatchState> states;

    BatchFilter(Set<BatchState> states) {
        this.states = Set.copyOf(states);
    }

    /** The column an address names; all of them when it names none. */
    static BatchFilter named(String word) {
        return Stream.of(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<BatchState> states() {
        return states;
    }

    long count(Map<BatchState, Long> counts) {
        return states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }
}
