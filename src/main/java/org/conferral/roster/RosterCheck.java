package org.conferral.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads every row of a roster and hands over what became of it. Nothing is kept but what is needed to see repetitions. */
public final class RosterCheck {

    /** Takes the readings in the order of the rows. */
    public interface Readings {

        void take(RowReading reading);

        /** An accepted row that was handed over before gives way to a later one; the reading says why. */
        void replace(RowReading reading);

        /** Something about a row that was handed over before and stays what it is. */
        void remark(RowProblem problem);
    }

    /** Nobody reads of more rows that are no learners. */
    private static final int MOST_TOLD = 1_000;

    private int passedOver;
    private int rows;
    private final RosterPlan plan;
    private final Map<String, MappedColumn> columns;
    private final RowCheck check;
    private final Repetitions repetitions;
    private final Optional<LeftBehind> leftBehind;
    private final Table table;

    /**
     * A check of one file.
     *
     * @param outline how the file is understood; it must be decided
     * @param choices what becomes of repetitions, and what cells shall read instead of what they do
     * @param today   the day on which births have to lie in the past
     */
    public RosterCheck(RosterPlan plan, Outline outline, Choices choices, LocalDate today) {
        if (!outline.isDecided()) {
            throw new IllegalArgumentException("rows are checked only when every question is answered");
        }
        this.plan = plan;
        this.columns = outline.mapping().byField();
        this.check = new RowCheck(plan, outline, choices.corrections(), today);
        this.repetitions = new Repetitions(plan.layout(), choices.duplicates());
        this.leftBehind = plan.layout() == RosterLayout.ROW_PER_ACHIEVEMENT
                ? Optional.of(new LeftBehind(repetitions))
                : Optional.empty();
        this.table = outline.table().orElseThrow();
    }

    /** Checks the whole file. Ends with {@link UnusableFile} when no row holds anything. */
    public void run(RosterSource source, Readings readings) {
        OtherTables others = new OtherTables(plan, columns, new Below(readings));
        source.read(table.sheet(), row -> {
            if (row.number() > table.headerRow()) {
                others.take(row);
            }
            return true;
        });
        others.end();
        if (rows == 0) {
            throw new UnusableFile(FileCode.NO_ROWS);
        }
        check.turnedDays().forEach(readings::remark);
    }

    /** What stands below the headings of the roster. */
    private final class Below implements OtherTables.Taker {

        private final Readings readings;

        private Below(Readings readings) {
            this.readings = readings;
        }

        @Override
        public void row(SheetRow row) {
            if (check.isBeside(row)) {
                check.passedOver(row).filter(told -> passedOver++ < MOST_TOLD).ifPresent(readings::remark);
            } else {
                rows++;
                read(row, readings);
            }
        }

        @Override
        public void table(OtherTables.Found other) {
            readings.remark(check.otherTable(other));
        }
    }

    private void read(SheetRow row, Readings readings) {
        RowReading reading = check.read(row);
        if (!(reading instanceof RowReading.Accepted accepted)) {
            take(reading, readings);
            return;
        }
        Repetitions.Finding finding = repetitions.look(row.number(), accepted.learner());
        take(check.compared(accepted, row, finding), readings);
        finding.replaced().ifPresent(earlier -> readings.replace(check.replaced(earlier, row.number())));
    }

    private void take(RowReading reading, Readings readings) {
        readings.take(reading);
        leftBehind.ifPresent(rows ->
                rows.look(reading).forEach(left -> readings.remark(check.leftOut(left.row(), left.learner()))));
    }
}
