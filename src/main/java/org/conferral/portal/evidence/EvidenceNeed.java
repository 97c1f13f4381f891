package org.conferral.portal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.roster.FileNames;
import org.conferral.roster.RosterField;

/** Which files the rows of a roster name, and in which rows. */
final class EvidenceNeed {

    private final Map<String, Wish> wishes = new LinkedHashMap<>();

    /** A file that is named, as it is first written. */
    private record Wish(String name, List<Integer> rows) {}

    /** Whether a field names files. */
    static boolean isNamed(String field) {
        return RosterField.isKnown(field) && RosterField.of(field) == RosterField.EVIDENCE_FILE;
    }

    void take(AcceptedRow row) {
        row.fields().entrySet().stream()
                .filter(field -> isNamed(field.getKey()))
                .flatMap(field -> FileNames.in(field.getValue()).stream())
                .forEach(name -> wish(name, row.row()));
    }

    private void wish(String name, int row) {
        List<Integer> rows = wishes.computeIfAbsent(FileNames.key(name), key -> new Wish(name, new ArrayList<>()))
                .rows();
        // rows come in order, so one that was noted already is the last
        if (rows.isEmpty() || rows.get(rows.size() - 1) != row) {
            rows.add(row);
        }
    }

    /** Compares what is named with what is there. */
    EvidenceView beside(List<StoredEvidence> files, boolean open) {
        List<EvidenceLine> lines =
                files.stream().map(file -> new EvidenceLine(file, rows(file))).toList();
        Set<String> here =
                files.stream().map(file -> FileNames.key(file.name())).collect(Collectors.toSet());
        List<MissingEvidence> missing = wishes.entrySet().stream()
                .filter(wish -> !here.contains(wish.getKey()))
                .map(wish -> new MissingEvidence(
                        wish.getValue().name(), wish.getValue().rows()))
                .toList();
        return new EvidenceView(wishes.size(), lines, missing, open);
    }

    private List<Integer> rows(StoredEvidence file) {
        Wish wish = wishes.get(FileNames.key(file.name()));
        return wish == null ? List.of() : wish.rows();
    }
}
