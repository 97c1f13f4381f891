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
    private final Corrections corrections;
    private final Asides asides;
    private final TurnedDays turnedDays;

    RowCheck(RosterPlan plan, Outline outline, Corrections corrections, LocalDate today) {
        this.plan = plan;
        this.corrections = corrections;
        this.sheet = outline.table().orElseThrow().sheet();
        this.columns = outline.mapping().byField();
        this.rules = new ValueRules(
                plan, outline.dateOrders(), new DateRule(today, outline.facts().dayZero()));
        this.asides = new Asides(plan, columns);
        this.turnedDays = new TurnedDays(columns.keySet());
    }

    /** Whether a row names no learner, as rows of totals or remarks do. */
    boolean isBeside(SheetRow row) {
        return asides.has(row);
    }

    /** What is said of a row that names no learner although columns in use hold something there. */
    Optional<RowProblem> passedOver(SheetRow row) {
        return columns.values().stream()
                .map(column -> row.cell(column.index()))
                .filter(cell -> !cell.isBlank() && cell.origin() == Cell.Origin.TYPED)
                .findFirst()
                .map(cell -> new RowProblem(CellAddress.row(sheet, row.number()), Code.ROW_PASSED_OVER, cell.shown()));
    }

    /** What is said of another table that stands among the rows. */
    RowProblem otherTable(OtherTables.Found other) {
        CellAddress place = CellAddress.row(sheet, other.row());
        return new RowProblem(
                place, Code.OTHER_TABLE, other.shown(), String.valueOf(other.row()), String.valueOf(other.rows()));
    }

    RowReading read(SheetRow row) {
        Map<String, String> fields = new HashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        columns.forEach((field, column) -> {
            CellReading reading = new CellReading(address(row, column), cell(row, column, problems), problems);
            turnedDays.look(field, reading);
            Optional<String> value = rules.read(field, reading);
            value.ifPresent(known -> fields.put(field, known));
            if (value.isEmpty() && !reading.failed() && isRequired(field)) {
                reading.say(Code.REQUIRED_MISSING);
            }
        });
        FullName.split(fields);
        boolean refused = problems.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
        return refused
                ? new RowReading.Rejected(row.number(), new LearnerRow(fields), problems, shown(row))
                : new RowReading.Accepted(row.number(), new LearnerRow(fields), problems);
    }

    /** The cell as it shall be read. */
    private Cell cell(SheetRow row, MappedColumn column, List<RowProblem> problems) {
        Cell cell = row.cell(column.index());
        Optional<String> corrected = corrections.of(row.number(), column.name(), cell);
        corrected.ifPresent(
                text -> problems.add(new RowProblem(address(row, column), Code.CORRECTED, cell.shown(), text)));
        return corrected.map(Cell::text).orElse(cell);
    }

    /** What a clerk sees in the cells in use, with what was changed here. */
    private Map<String, String> shown(SheetRow row) {
        Map<String, String> shown = new HashMap<>();
        columns.values().forEach(column -> {
            Cell cell = row.cell(column.index());
            shown.put(
                    column.name(),
                    corrections.of(row.number(), column.name(), cell).orElse(cell.shown()));
        });
        return shown;
    }

    /** Adds what the rows before say about this one. */
    RowReading compared(RowReading.Accepted row, SheetRow cells, Repetitions.Finding finding) {
        if (finding.code().isEmpty()) {
            return row;
        }
        List<RowProblem> problems = new ArrayList<>(row.problems());
        problems.add(repetition(cells, finding));
        return finding.isError()
                ? new RowReading.Rejected(row.row(), row.learner(), problems, shown(cells))
                : new RowReading.Accepted(row.row(), row.learner(), problems);
    }

    private RowProblem repetition(SheetRow cells, Repetitions.Finding finding) {
        String other = String.valueOf(finding.other());
        Code code = finding.code().orElseThrow();
        return finding.field()
                .flatMap(this::column)
                .map(column -> new RowProblem(
                        address(cells, column), code, cells.cell(column.index()).shown(), other))
                .orElseGet(() -> new RowProblem(CellAddress.row(sheet, cells.number()), code, "", other));
    }

    /** The column a field comes from; a name may come from a column of full ones. */
    private Optional<MappedColumn> column(RosterField field) {
        Optional<MappedColumn> own = Optional.ofNullable(columns.get(field.key()));
        boolean part = RosterField.NAMES.contains(field);
        return part ? own.or(() -> Optional.ofNullable(columns.get(RosterField.FULL_NAME.key()))) : own;
    }

    /** The earlier row that gives way to a later one. */
    RowReading replaced(int row, int by) {
        RowProblem reason =
                new RowProblem(CellAddress.row(sheet, row), Code.REPLACED_BY_LATER_ROW, "", String.valueOf(by));
        return new RowReading.Rejected(row, new LearnerRow(Map.of()), List.of(reason), Map.of());
    }

    /** What is said of the columns in which days and months may have changed places, when all rows were read. */
    List<RowProblem> turnedDays() {
        return turnedDays.told();
    }

    /** A row that a learner's record goes on without. */
    RowProblem leftOut(int row, String learner) {
        return new RowProblem(CellAddress.row(sheet, row), Code.RECORD_WITHOUT_ROW, learner, String.valueOf(row));
    }

    private boolean isRequired(String field) {
        return plan.column(field).filter(RosterColumn::required).isPresent();
    }

    private CellAddress address(SheetRow row, MappedColumn column) {
        return row.address(sheet, column);
    }
}
