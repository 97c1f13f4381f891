package org.conferral.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/** Until when what is issued counts: as ordered, unless something shorter or longer was said of a single award. */
final class Expiry {

    private Expiry() {}

    /** A record counts as ordered; without an order as long as anything in it does. */
    static Optional<Instant> of(RecordPlan plan) {
        boolean allEnd =
                plan.awards().stream().allMatch(award -> award.lastDay().isPresent());
        return plan.validUntil()
                .or(() -> plan.awards().stream()
                        .flatMap(award -> award.lastDay().stream())
                        .max(Comparator.naturalOrder())
                        .filter(latest -> allEnd)
                        .map(Expiry::endOf));
    }

    static Optional<Instant> of(RecordPlan plan, Award award) {
        return award.lastDay().map(Expiry::endOf).or(plan::validUntil);
    }

    /** The day named is the last one that counts. */
    private static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
}
