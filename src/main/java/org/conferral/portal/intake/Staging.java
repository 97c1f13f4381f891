package org.conferral.portal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.Code;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.Severity;

/** Writes down what becomes of each row while a file is read, some rows at a time. */
final class Staging implements RosterCheck.Readings {

    private static final int CHUNK = 2_000;

    /** Rows that stay behind are kept as they are, however long their cells. */
    private static final int MOST_LETTERS = 2_000_000;

    private final CheckDesk.Order order;
    private final CheckDesk desk;
    private final Ids ids;
    private final DoubleSupplier share;
    private final Map<Integer, RosterRow> accepted = new LinkedHashMap<>();
    private final List<RejectedRow> leftBehind = new ArrayList<>();
    private final List<RosterFinding> findings = new ArrayList<>();
    private final List<Integer> replaced = new ArrayList<>();
    private int letters;
    private int places;
    private int rows;
    private int going;
    private int warned;

    Staging(CheckDesk.Order order, CheckDesk desk, Ids ids, DoubleSupplier share) {
        this.order = order;
        this.desk = desk;
        this.ids = ids;
        this.share = share;
    }

    @Override
    public void take(RowReading reading) {
        if (accepted.size() + leftBehind.size() + findings.size() >= CHUNK || letters > MOST_LETTERS) {
            write();
        }
        rows++;
        note(reading.problems(), reading.learner().called());
        if (reading instanceof RowReading.Accepted row) {
            going++;
            accepted.put(row.row(), goingOn(row));
        } else if (reading instanceof RowReading.Rejected row) {
            leaveBehind(new RejectedRow(ids.next(), order.rosterId(), row.row(), row.shown()));
        }
    }

    private RosterRow goingOn(RowReading.Accepted row) {
        return new RosterRow(
                ids.next(), order.rosterId(), row.row(), row.learner().fields());
    }

    private void leaveBehind(RejectedRow row) {
        leftBehind.add(row);
        letters += row.length();
    }

    @Override
    public void replace(RowReading reading) {
        going--;
        Optional.ofNullable(accepted.remove(reading.row()))
                .map(RosterRow::leftBehind)
                .ifPresentOrElse(this::leaveBehind, () -> replaced.add(reading.row()));
        note(reading.problems(), "");
    }

    @Override
    public void remark(RowProblem problem) {
        note(List.of(problem), problem.code() == Code.RECORD_WITHOUT_ROW ? problem.given() : "");
    }

    Tally tally() {
        write();
        return new Tally(rows, going, rows - going, warned);
    }

    private void write() {
        List<Object> parts = new ArrayList<>(accepted.values());
        parts.addAll(leftBehind);
        parts.addAll(findings);
        desk.keep(order, parts, List.copyOf(replaced), new CheckProgress(rows, share.getAsDouble()));
        accepted.clear();
        leftBehind.clear();
        letters = 0;
        findings.clear();
        replaced.clear();
    }

    private void note(List<RowProblem> problems, String learner) {
        for (RowProblem problem : problems) {
            warned += problem.code().severity() == Severity.WARNING ? 1 : 0;
            findings.add(RosterFinding.of(ids.next(), order.rosterId(), ++places, problem, learner));
        }
    }
}
