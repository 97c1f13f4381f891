package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterField;

/**
 * What somebody wants to have changed of a record, sorted by the rows it is made from: what is said of the learner holds in all of them,
 * what is said of an award in the row that names its achievement.
 */
record WantedChanges(Map<Integer, Map<String, String>> byRow, List<CorrectionProblem> problems) {

    /** Stands for every row of the record. */
    static final int EVERY = 0;

    private static final String CODE = RosterField.ACHIEVEMENT_CODE.key();

    WantedChanges {
        byRow = Map.copyOf(byRow);
        problems = List.copyOf(problems);
    }

    /**
     * Sorts fields that name no row.
     *
     * @param fields the new values; of a record of several rows, the code of the achievement tells which of them is meant
     */
    static WantedChanges of(List<AcceptedRow> rows, Map<String, String> fields) {
        Map<String, String> ofAll = new TreeMap<>();
        Map<String, String> ofOne = new TreeMap<>();
        fields.forEach((field, value) -> (isOfLearner(field) || rows.size() == 1 ? ofAll : ofOne).put(field, value));
        if (ofOne.isEmpty()) {
            return new WantedChanges(Map.of(EVERY, ofAll), List.of());
        }
        List<AcceptedRow> meant = rows.stream()
                .filter(row -> code(row).equals(Optional.ofNullable(ofOne.get(CODE))))
                .toList();
        if (meant.size() != 1) {
            return new WantedChanges(Map.of(), List.of(which(rows, meant.size(), ofOne)));
        }
        return new WantedChanges(Map.of(EVERY, ofAll, meant.get(0).row(), ofOne), List.of());
    }

    /** What is to be changed in a row. */
    Map<String, String> in(int row) {
        Map<String, String> changes = new TreeMap<>(byRow.getOrDefault(EVERY, Map.of()));
        changes.putAll(byRow.getOrDefault(row, Map.of()));
        return changes;
    }

    /** Whether a field says something of the learner and not of one award. */
    static boolean isOfLearner(String field) {
        return field.startsWith("learner.") || field.startsWith("record.");
    }

    private static CorrectionProblem which(List<AcceptedRow> rows, int found, Map<String, String> fields) {
        String known = rows.stream()
                .flatMap(row -> code(row).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        List<String> named = new ArrayList<>(fields.keySet());
        named.remove(CODE);
        String code = fields.containsKey(CODE) ? (found == 0 ? "unknown" : "several") : "missing";
        return new CorrectionProblem(
                0,
                CODE,
                "correction-achievement-" + code,
                Texts.of("issuing", "correction.achievement." + code, fields.getOrDefault(CODE, ""), known),
                Texts.of("issuing", "correction.achievement." + code + ".repair", String.join(", ", named), known));
    }

    private static Optional<String> code(AcceptedRow row) {
        return row.value(CODE);
    }
}
