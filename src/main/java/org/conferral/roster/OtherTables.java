package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables of something else below a roster in the same sheet, such as the meaning of its grades. One is only seen where it is plain: behind a
 * blank row, under headings of its own that no learner could have in these columns, with rows that fill no others and bear no mark of a
 * learner. It ends with the next blank row, or with the first row that may be a learner.
 */
final class OtherTables {

    /** Takes what a sheet holds, in its order. */
    interface Taker {

        /** A row that belongs to the roster. */
        void row(SheetRow row);

        /** A table whose rows do not, once it has ended. */
        void table(Found table);
    }

    /**
     * Another table.
     *
     * @param row  where it begins
     * @param rows how many it has below its headings
     */
    record Found(int row, SheetRow headings, int rows) {

        private Found longer() {
            return new Found(row, headings, rows + 1);
        }

        String shown() {
            return headings.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(Cell::shown)
                    .collect(Collectors.joining(" | "));
        }
    }

    private final Asides asides;
    private final LearnerMarks learners;
    private final Taker taker;

    /** A title, or headings, or both, of which the next row tells whether they are. */
    private final List<SheetRow> held = new ArrayList<>();

    private Optional<Found> open = Optional.empty();
    private int last;

    OtherTables(RosterPlan plan, Map<String, MappedColumn> columns, Taker taker) {
        this.asides = new Asides(plan, columns);
        this.learners = new LearnerMarks(columns);
        this.taker = taker;
    }

    void take(SheetRow row) {
        boolean adjacent = row.number() == last + 1;
        last = row.number();
        if (open.isPresent() && adjacent && isWithin(open.get().headings(), row)) {
            open = open.map(Found::longer);
            return;
        }
        close();
        if (adjacent && begins(row)) {
            open = Optional.of(new Found(held.get(0).number(), held.get(held.size() - 1), 1));
            held.clear();
        } else {
            look(row, adjacent);
        }
    }

    /** Hands over what is left when the sheet has ended. */
    void end() {
        close();
        release();
    }

    private void close() {
        open.ifPresent(taker::table);
        open = Optional.empty();
    }

    private void release() {
        held.forEach(this::hand);
        held.clear();
    }

    private void hand(SheetRow row) {
        learners.learn(row);
        taker.row(row);
    }

    /** Whether headings are held and a row below them bears them out. */
    private boolean begins(SheetRow row) {
        if (held.isEmpty()) {
            return false;
        }
        SheetRow headings = held.get(held.size() - 1);
        return headings.filled() > 1 && row.filled() > 1 && isWithin(headings, row) && isOther(headings, row);
    }

    private boolean isWithin(SheetRow headings, SheetRow row) {
        boolean within = IntStream.range(0, row.cells().size())
                .allMatch(i -> row.cell(i).isBlank() || !headings.cell(i).isBlank());
        return within && !learners.are(row);
    }

    /** A heading does not say what stands below it; words for something missing do. */
    private static boolean isOther(SheetRow headings, SheetRow row) {
        return IntStream.range(0, row.cells().size())
                .noneMatch(i -> !row.cell(i).isBlank()
                        && row.cell(i)
                                .text()
                                .strip()
                                .equalsIgnoreCase(headings.cell(i).text().strip()));
    }

    private void look(SheetRow row, boolean adjacent) {
        boolean titled = held.size() == 1 && held.get(0).filled() == 1;
        boolean apart = !adjacent && learners.areKnown();
        if (!titled) {
            release();
        }
        if ((titled || apart) && isHeadings(row)) {
            held.add(row);
            return;
        }
        release();
        if (apart && isTitle(row)) {
            held.add(row);
        } else {
            hand(row);
        }
    }

    private boolean isHeadings(SheetRow row) {
        return Headings.areDifferentTexts(row) && learners.contradict(row) && !asides.has(row);
    }

    private boolean isTitle(SheetRow row) {
        return row.filled() == 1
                && row.cells().stream().filter(cell -> !cell.isBlank()).allMatch(Headings::isText)
                && learners.contradict(row);
    }
}
