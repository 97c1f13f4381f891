package org.conferral.portal.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.FindingLine;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RowEdit;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.Severity;

/** The rows of a record after somebody has changed values in them, as far as the values can be taken. */
record EditedRows(List<AcceptedRow> rows, List<CorrectionProblem> problems, boolean changed) {

    private static final String FULL_NAME = RosterField.FULL_NAME.key();
    private static final Set<String> NAMES = Set.of(RosterField.GIVEN_NAME.key(), RosterField.FAMILY_NAME.key());

    EditedRows {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Changes rows; what is wrong with the new values is told all at once. */
    static EditedRows of(RosterPlan plan, List<AcceptedRow> before, WantedChanges changes, LocalDate today) {
        List<AcceptedRow> after = new ArrayList<>();
        List<CorrectionProblem> problems = new ArrayList<>(changes.problems());
        for (AcceptedRow row : before) {
            after.add(edited(plan, row, news(row, changes.in(row.row())), problems, today));
        }
        List<CorrectionProblem> each = problems.stream().distinct().toList();
        if (each.isEmpty() && after.equals(before)) {
            return new EditedRows(after, List.of(nothing()), false);
        }
        return new EditedRows(after, each, !after.equals(before));
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }

    /** What is truly new in a row. */
    private static Map<String, String> news(AcceptedRow row, Map<String, String> wanted) {
        Map<String, String> news = new TreeMap<>(wanted);
        news.entrySet()
                .removeIf(each -> row.value(each.getKey())
                        .orElse("")
                        .equals(each.getValue().strip()));
        return news;
    }

    private static AcceptedRow edited(
            RosterPlan plan,
            AcceptedRow row,
            Map<String, String> news,
            List<CorrectionProblem> problems,
            LocalDate today) {
        Set<String> fields = fields(plan, row);
        news.keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> problems.add(unknown(field, fields)));
        Map<String, String> known = new TreeMap<>(news);
        known.keySet().retainAll(fields);
        RowReading reading = RowEdit.read(plan, row.row(), known, today);
        reading.problems().stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .forEach(problem -> problems.add(problem(plan, problem)));
        Map<String, String> values = new TreeMap<>(row.fields());
        values.keySet().removeAll(known.keySet());
        if (known.containsKey(FULL_NAME)) {
            values.keySet().removeAll(NAMES);
        }
        values.putAll(reading.learner().fields());
        return new AcceptedRow(row.row(), values);
    }

    /** What can be said of a row: what its record template asks for, and what it said already. */
    static Set<String> fields(RosterPlan plan, AcceptedRow row) {
        Set<String> fields = new HashSet<>(row.fields().keySet());
        plan.accepted().stream().map(RosterColumn::field).forEach(fields::add);
        return fields;
    }

    private static CorrectionProblem unknown(String field, Set<String> known) {
        return new CorrectionProblem(
                0,
                field,
                "correction-field-unknown",
                Texts.of("issuing", "correction.field.unknown", field),
                Texts.of(
                        "issuing",
                        "correction.field.unknown.repair",
                        known.stream().sorted().collect(Collectors.joining(", "))));
    }

    private static CorrectionProblem nothing() {
        return new CorrectionProblem(
                0,
                "",
                "correction-nothing",
                Texts.of("issuing", "correction.nothing"),
                Texts.of("issuing", "correction.nothing.repair"));
    }

    private static CorrectionProblem problem(RosterPlan plan, RowProblem found) {
        String field = found.cell().column();
        String called = plan.column(field).map(RosterColumn::name).orElse(field);
        FindingLine words = new FindingLine(
                Severity.ERROR,
                found.code().key(),
                "",
                found.cell().row(),
                called,
                "",
                found.given(),
                found.args(),
                "");
        return new CorrectionProblem(
                WantedChanges.isOfLearner(field) ? 0 : found.cell().row(),
                field,
                words.code(),
                words.message(),
                words.repair());
    }
}
