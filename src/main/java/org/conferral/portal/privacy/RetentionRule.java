package org.conferral.portal.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * For how many months a unit keeps what it no longer needs.
 *
 * @param active whether anything goes; without it the periods are only a plan
 * @param months by kind; a kind that is missing is kept for ever
 */
public record RetentionRule(String unitId, boolean active, Map<RetentionKind, Integer> months) {

    /** Longer than any law asks for. */
    static final int LONGEST = 1_200;

    public RetentionRule {
        months = Map.copyOf(months);
    }

    static RetentionRule none(String unitId) {
        return new RetentionRule(unitId, false, new EnumMap<>(RetentionKind.class));
    }

    /** Before which moment things of a kind are over; empty when they are kept for ever. */
    Optional<Instant> before(RetentionKind kind, Instant now) {
        return Optional.ofNullable(months.get(kind))
                .map(count -> now.atOffset(ZoneOffset.UTC).minusMonths(count).toInstant());
    }

    /** Whether every period is one: records nobody had a month's time to claim are never taken away. */
    boolean isSound() {
        return months.entrySet().stream()
                .allMatch(each -> each.getValue() <= LONGEST
                        && each.getValue() >= (each.getKey() == RetentionKind.UNCLAIMED ? 1 : 0));
    }
}
