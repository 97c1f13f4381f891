package org.conferral.portal.intake;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The rows on one page of the grid, out of those that go on and those that stay behind.
 *
 * @param more whether rows follow
 */
record RowWindow(List<StagedRow> rows, boolean more) {

    static final int SIZE = 25;

    static final RowWindow NONE = new RowWindow(List.of(), false);

    RowWindow {
        rows = List.copyOf(rows);
    }

    /** Each of the two brings its next rows in their order, one more than a page holds if it has them. */
    static RowWindow of(List<StagedRow> goingOn, List<StagedRow> leftBehind) {
        List<StagedRow> all = Stream.concat(goingOn.stream(), leftBehind.stream())
                .sorted(Comparator.comparingInt(StagedRow::row))
                .limit(SIZE + 1L)
                .toList();
        return new RowWindow(all.subList(0, Math.min(SIZE, all.size())), all.size() > SIZE);
    }

    /** After which row the page before begins; each of the two brings its last row numbers, backwards, one more than a page holds. */
    static OptionalInt before(List<Integer> goingOn, List<Integer> leftBehind) {
        List<Integer> backwards = Stream.concat(goingOn.stream(), leftBehind.stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        if (backwards.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(backwards.size() > SIZE ? backwards.get(SIZE) : 0);
    }

    /** After which row the next page begins. */
    OptionalInt next() {
        return more ? OptionalInt.of(rows.get(rows.size() - 1).row()) : OptionalInt.empty();
    }

    List<Integer> numbers() {
        return rows.stream().map(StagedRow::row).toList();
    }
}
