package org.conferral.portal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * The newest check of the whole ledger.
 *
 * @param done how many leaves are checked
 * @param total how many there are, 0 while nobody knows
 * @param report what it brought; none while it runs, or when it came to no end
 */
public record LedgerCheckLine(
        boolean running,
        Optional<Instant> beganAt,
        Optional<Instant> endedAt,
        long done,
        long total,
        Optional<LedgerReport> report) {

    /** Whether it came to its end and all fits. */
    public boolean fits() {
        return report.filter(LedgerReport::isClean).isPresent();
    }

    /** Whether it came to its end and something does not fit. */
    public boolean fails() {
        return report.isPresent() && !fits();
    }

    /** Whether it began and came to no end. */
    public boolean broken() {
        return !running && beganAt.isPresent() && report.isEmpty();
    }

    public int percent() {
        return total == 0 ? 0 : (int) (done * 100 / total);
    }
}
