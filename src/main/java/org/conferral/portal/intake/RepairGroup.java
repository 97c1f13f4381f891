package org.conferral.portal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Wrong values that are repaired in the same way; the same value in many rows of a column is one line. */
public record RepairGroup(String repair, int size, List<RepairLine> lines) {

    private static final int SHOWN = 100;

    public RepairGroup {
        lines = List.copyOf(lines);
    }

    /** Groups findings by their code, in the order in which they were found. */
    static List<RepairGroup> of(List<FindingLine> findings) {
        Map<String, List<FindingLine>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        return groups.values().stream().map(RepairGroup::group).toList();
    }

    private static RepairGroup group(List<FindingLine> findings) {
        Map<String, List<FindingLine>> alike = new LinkedHashMap<>();
        findings.forEach(finding ->
                alike.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding));
        List<RepairLine> lines =
                alike.values().stream().limit(SHOWN).map(RepairLine::new).toList();
        return new RepairGroup(findings.get(0).repair(), findings.size(), lines);
    }

    /** A cell of another sheet is the same cell for all rows that look it up. */
    private static String key(FindingLine finding) {
        String own = finding.sheet() + "\n" + finding.cellRow() + "\n" + finding.column();
        return finding.isAlone() ? own : finding.column() + "\n\n" + finding.value();
    }

    public boolean isCut() {
        return lines.stream().mapToInt(line -> line.rows().size()).sum() < size;
    }
}
