package org.conferral.portal.intake;

import java.util.List;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.Severity;

/** Writes down what becomes of each row while a file is read. */
final class Staging implements RosterCheck.Readings {

    private final String rosterId;
    private final Rosters rosters;
    private final Ids ids;
    private int stored;
    private int places;
    private int rows;
    private int accepted;
    private int warned;

    Staging(String rosterId, Rosters rosters, Ids ids) {
        this.rosterId = rosterId;
        this.rosters = rosters;
        this.ids = ids;
    }

    @Override
    public void take(RowReading reading) {
        rows++;
        note(reading.problems());
        if (reading instanceof RowReading.Accepted row) {
            accepted++;
            rosters.store(
                    new RosterRow(ids.next(), rosterId, row.row(), row.learner().fields()), ++stored);
        }
    }

    @Override
    public void replace(RowReading reading) {
        accepted--;
        rosters.remove(rosterId, reading.row());
        note(reading.problems());
    }

    @Override
    public void remark(RowProblem problem) {
        note(List.of(problem));
    }

    Tally tally() {
        rosters.finish();
        return new Tally(rows, accepted, rows - accepted, warned);
    }

    private void note(List<RowProblem> problems) {
        for (RowProblem problem : problems) {
            warned += problem.code().severity() == Severity.WARNING ? 1 : 0;
            rosters.store(RosterFinding.of(ids.next(), rosterId, ++places, problem), ++stored);
        }
    }
}
