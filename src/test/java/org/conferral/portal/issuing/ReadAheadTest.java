package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final int ROWS = 7;
    private static final int AT_ONCE = 3;
    private static final Executor AT_ONCE_HERE = Runnable::run;

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void everything_is_read_once_in_its_order() {
        RosterRecords ahead = new ReadAhead(new Rows(), AT_ONCE_HERE);

        List<Integer> rows = new ArrayList<>();
        List<PlannedRecord> some = ahead.after(0);
        while (!some.isEmpty()) {
            some.forEach(record -> rows.add(record.row()));
            some = ahead.after(rows.get(rows.size() - 1));
        }

        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(asked).containsExactly(0, 3, 6, 7);
    }

    @Test
    void the_next_are_read_while_nobody_asks_for_them_yet() {
        new ReadAhead(new Rows(), AT_ONCE_HERE).after(0);

        assertThat(asked).containsExactly(0, 3);
    }

    @Test
    void whoever_begins_elsewhere_gets_what_is_there() {
        RosterRecords ahead = new ReadAhead(new Rows(), AT_ONCE_HERE);
        ahead.after(0);

        assertThat(ahead.after(4)).extracting(PlannedRecord::row).containsExactly(5, 6, 7);
        assertThat(ahead.after(7)).isEmpty();
    }

    @Test
    void a_fault_of_reading_ahead_is_told_to_the_one_who_asks() {
        RosterRecords ahead = new ReadAhead(
                new Rows() {
                    @Override
                    public List<PlannedRecord> after(int row) {
                        if (row > 0) {
                            throw new IllegalStateException("cut off");
                        }
                        return super.after(row);
                    }
                },
                AT_ONCE_HERE);
        ahead.after(0);

        assertThatThrownBy(() -> ahead.after(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cut off");
    }

    /** Seven rows, three at a time. */
    private class Rows implements RosterRecords {

        @Override
        public List<PlannedRecord> after(int row) {
            asked.add(row);
            return IntStream.rangeClosed(row + 1, Math.min(ROWS, row + AT_ONCE))
                    .mapToObj(Rows::record)
                    .toList();
        }

        private static PlannedRecord record(int row) {
            LearnerFacts learner = new LearnerFacts(Optional.empty(), "A", "B", "", Optional.empty());
            return new PlannedRecord(row, 0, learner, List.of(), List.of(), Optional.empty(), "", "");
        }

        @Override
        public int size() {
            return ROWS;
        }

        @Override
        public Optional<PlannedRecord> at(int position) {
            return Optional.of(record(position));
        }
    }
}
