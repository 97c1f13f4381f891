package org.conferral.roster;

import java.util.List;
import java.util.Map;

/** What became of one row of a roster: it can go on, or it stays behind with every reason why. */
public sealed interface RowReading permits RowReading.Accepted, RowReading.Rejected {

    /** The row's own number in the spreadsheet, counted from 1. */
    int row();

    /** The values of the row; of one that stays behind, those that could be understood. */
    LearnerRow learner();

    /** What a clerk should know about the row: notes on an accepted one, reasons on a rejected one. */
    List<RowProblem> problems();

    /** A row that can go on; its problems are warnings and notes only. */
    record Accepted(int row, LearnerRow learner, List<RowProblem> problems) implements RowReading {
        public Accepted {
            problems = List.copyOf(problems);
            if (problems.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a row with an error is not accepted");
            }
        }

        public Accepted(int row, LearnerRow learner) {
            this(row, learner, List.of());
        }
    }

    /**
     * A row that stays behind, with all its problems at once.
     *
     * @param shown by column heading, what its cells in use show; nothing where the row was handed over before
     */
    record Rejected(int row, LearnerRow learner, List<RowProblem> problems, Map<String, String> shown)
            implements RowReading {
        public Rejected {
            problems = List.copyOf(problems);
            shown = Map.copyOf(shown);
            if (problems.stream().noneMatch(problem -> problem.code().severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a rejected row needs a reason");
            }
        }
    }
}
