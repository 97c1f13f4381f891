package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterIntake;

/** The records of a roster each of whose rows speaks for itself. */
final class RowRecords implements RosterRecords {

    private final RosterIntake intake;
    private final String rosterId;
    private final Planning planning;
    private final int rowsAtOnce;

    /**
     * @param rowsAtOnce so many rows are planned in one go
     */
    RowRecords(RosterIntake intake, String rosterId, Planning planning, int rowsAtOnce) {
        this.intake = intake;
        this.rosterId = rosterId;
        this.planning = planning;
        this.rowsAtOnce = rowsAtOnce;
    }

    @Override
    public List<PlannedRecord> after(int row) {
        return planning.records(intake.acceptedRows(rosterId, row, rowsAtOnce));
    }

    @Override
    public int size() {
        if (planning.isOneEach()) {
            return intake.summary(rosterId).counts().accepted();
        }
        int size = 0;
        for (List<PlannedRecord> some = after(0); !some.isEmpty(); some = after(last(some))) {
            size += some.size();
        }
        return size;
    }

    @Override
    public Optional<PlannedRecord> at(int position) {
        return planning.isOneEach() ? single(position) : among(position);
    }

    private Optional<PlannedRecord> single(int position) {
        List<AcceptedRow> row =
                intake.acceptedRowAt(rosterId, position).stream().toList();
        return planning.records(row).stream().findFirst();
    }

    private Optional<PlannedRecord> among(int position) {
        int passed = 0;
        for (List<PlannedRecord> some = after(0); !some.isEmpty(); some = after(last(some))) {
            if (position <= passed + some.size()) {
                return Optional.of(some.get(position - passed - 1));
            }
            passed += some.size();
        }
        return Optional.empty();
    }

    private static int last(List<PlannedRecord> some) {
        return some.get(some.size() - 1).row();
    }
}
