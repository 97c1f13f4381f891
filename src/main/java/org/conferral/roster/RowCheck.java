package org.conferral.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one row after the other and finds everything that is wrong with each of them at once. */
final class RowCheck {

    private final RosterPlan plan;
    private final String sheet;
    private final Map<String, MappedColumn> columns;
    private final ValueRules rules;
    private final Asides asides;

    RowCheck(RosterPlan plan, Outline outline, LocalDate today) {
        this.plan = plan;
        this.sheet = outline.table().orElseThrow().sheet();
        this.columns = outline.mapping().byField();
        this.rules = new ValueRules(plan, outline.dateOrders(), today);
        this.asides = new Asides(plan, columns);
    }

    /** Whether a row names no learner, as rows of totals or remarks do. */
    boolean isBeside(SheetRow row) {
        return asides.has(row);
    }

    RowReading read(SheetRow row) {
        Map<String, String> fields = new HashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        columns.forEach((field, column) -> {
            CellReading reading = new CellReading(address(row, column), row.cell(column.index()), problems);
            Optional<String> value = rules.read(field, reading);
            value.ifPresent(known -> fields.put(field, known));
            if (value.isEmpty() && !reading.failed() && isRequired(field)) {
                reading.say(Code.REQUIRED_MISSING);
            }
        });
        boolean refused = problems.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
        return refused
                ? new RowReading.Rejected(row.number(), new LearnerRow(fields), problems)
                : new RowReading.Accepted(row.number(), new LearnerRow(fields), problems);
    }

    /** Adds what the rows before say about this one. */
    RowReading compared(RowReading.Accepted row, SheetRow cells, Repetitions.Finding finding) {
        if (finding.code().isEmpty()) {
            return row;
        }
        List<RowProblem> problems = new ArrayList<>(row.problems());
        problems.add(repetition(cells, finding));
        return finding.isError()
                ? new RowReading.Rejected(row.row(), row.learner(), problems)
                : new RowReading.Accepted(row.row(), row.learner(), problems);
    }

    private RowProblem repetition(SheetRow cells, Repetitions.Finding finding) {
        String other = String.valueOf(finding.other());
        Code code = finding.code().orElseThrow();
        MappedColumn column =
                finding.field().map(RosterField::key).map(columns::get).orElse(null);
        return column == null
                ? new RowProblem(CellAddress.row(sheet, cells.number()), code, "", other)
                : new RowProblem(
                        address(cells, column), code, cells.cell(column.index()).shown(), other);
    }

    /** The earlier row that gives way to a later one. */
    RowReading replaced(int row, int by) {
        RowProblem reason =
                new RowProblem(CellAddress.row(sheet, row), Code.REPLACED_BY_LATER_ROW, "", String.valueOf(by));
        return new RowReading.Rejected(row, new LearnerRow(Map.of()), List.of(reason));
    }

    /** A row that a learner's record goes on without. */
    RowProblem leftOut(int row, String learner) {
        return new RowProblem(CellAddress.row(sheet, row), Code.RECORD_WITHOUT_ROW, learner, String.valueOf(row));
    }

    private boolean isRequired(String field) {
        return plan.column(field).filter(RosterColumn::required).isPresent();
    }

    private CellAddress address(SheetRow row, MappedColumn column) {
        return new CellAddress(sheet, row.number(), column.name(), CellAddress.letters(column.index()));
    }
}
