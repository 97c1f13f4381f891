package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterIntake;

/** The records of a roster whose rows are gathered by learner, one record each. */
final class BundledRecords implements RosterRecords {

    private static final int PAGE = 2_000;

    private final RosterIntake intake;
    private final String rosterId;
    private final Planning planning;
    private final int rowsAtOnce;
    private final LearnerGroups groups;

    /**
     * @param rowsAtOnce records of about so many rows are planned in one go
     */
    BundledRecords(RosterIntake intake, String rosterId, Planning planning, int rowsAtOnce) {
        this.intake = intake;
        this.rosterId = rosterId;
        this.planning = planning;
        this.rowsAtOnce = rowsAtOnce;
        this.groups = gathered();
    }

    private LearnerGroups gathered() {
        LearnerGroups.Gathering gathering = new LearnerGroups.Gathering();
        List<AcceptedRow> rows = intake.acceptedRows(rosterId, 0, PAGE);
        while (!rows.isEmpty()) {
            rows.forEach(row -> gathering.add(Planning.learner(row).key(), row.row()));
            rows = intake.acceptedRows(rosterId, rows.get(rows.size() - 1).row(), PAGE);
        }
        return gathering.gathered();
    }

    @Override
    public List<PlannedRecord> after(int row) {
        int from = groups.after(row);
        int usual = Math.max(1, groups.rowCount() / Math.max(1, groups.size()));
        return some(from, Math.min(groups.size(), from + Math.max(1, rowsAtOnce / usual)));
    }

    @Override
    public int size() {
        return groups.size();
    }

    @Override
    public Optional<PlannedRecord> at(int position) {
        return some(position - 1, Math.min(position, groups.size())).stream().findFirst();
    }

    private List<PlannedRecord> some(int from, int to) {
        return from >= to ? List.of() : planning.records(intake.acceptedRows(rosterId, groups.rows(from, to)));
    }
}
