package org.conferral.portal.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check of everything has brought.
 *
 * @param leaves how many leaves were looked at
 * @param lines how many journal lines
 * @param checkpoints how many checkpoints, in the database and outside
 * @param outside how many of them lie outside the database
 * @param troubles how much does not fit
 * @param findings the first of it
 */
public record LedgerReport(
        long leaves, long lines, long checkpoints, long outside, long troubles, List<LedgerFinding> findings) {

    public LedgerReport {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return troubles == 0;
    }

    String kept() {
        return Stream.concat(
                        Stream.of(leaves + "\t" + lines + "\t" + checkpoints + "\t" + outside + "\t" + troubles),
                        findings.stream().map(LedgerFinding::kept))
                .collect(Collectors.joining("\n"));
    }

    static LedgerReport of(String kept) {
        List<String> all = kept.lines().toList();
        String[] counts = all.get(0).split("\t");
        return new LedgerReport(
                Long.parseLong(counts[0]),
                Long.parseLong(counts[1]),
                Long.parseLong(counts[2]),
                Long.parseLong(counts[3]),
                Long.parseLong(counts[4]),
                all.stream().skip(1).map(LedgerFinding::of).toList());
    }
}
