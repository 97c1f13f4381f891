package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowWindowTest {

    @Test
    void rows_that_go_on_and_rows_that_stay_behind_stand_in_the_order_of_the_sheet() {
        RowWindow window = RowWindow.of(rows(false, 2, 4, 5), rows(true, 3, 6));

        assertThat(window.numbers()).containsExactly(2, 3, 4, 5, 6);
        assertThat(window.rows().get(1).rejected()).isTrue();
        assertThat(window.next()).isEmpty();
    }

    @Test
    void a_page_ends_after_so_many_rows_and_the_next_begins_after_its_last_one() {
        int[] many = IntStream.rangeClosed(101, 126).toArray();

        RowWindow window = RowWindow.of(rows(false, many), rows(true, 40, 500));

        assertThat(window.numbers()).hasSize(RowWindow.SIZE).startsWith(40, 101).endsWith(124);
        assertThat(window.next()).hasValue(124);
    }

    @Test
    void a_page_that_is_just_full_is_the_last_one() {
        int[] full = IntStream.rangeClosed(2, 26).toArray();

        assertThat(RowWindow.of(rows(false, full), List.of()).next()).isEmpty();
        assertThat(RowWindow.of(List.of(), List.of())).isEqualTo(RowWindow.NONE);
    }

    @Test
    void the_page_before_holds_as_many_rows_as_any() {
        List<Integer> goingOn =
                IntStream.iterate(60, row -> row - 1).limit(26).boxed().toList();

        assertThat(RowWindow.before(goingOn, List.of(59))).hasValue(36);
        assertThat(RowWindow.before(goingOn, List.of())).hasValue(35);
    }

    @Test
    void the_page_before_is_the_first_one_where_few_rows_are_left_and_none_where_none_is() {
        assertThat(RowWindow.before(List.of(4, 2), List.of(3))).hasValue(0);
        assertThat(RowWindow.before(List.of(), List.of())).isEmpty();
    }

    @Test
    void a_place_is_told_by_its_address_and_tells_it_again() {
        assertThat(GridPlace.of("26", "", "problems").address("r1"))
                .isEqualTo("intake/rows?roster=r1&after=26&only=problems");
        assertThat(GridPlace.of("26", "", "").everyRow().address("r1")).isEqualTo("intake/rows?roster=r1&after=0");
        assertThat(GridPlace.of("", "300", "").after()).isEqualTo(299);
        assertThat(GridPlace.of("next", "", "all")).isEqualTo(new GridPlace(0, false));
        assertThat(GridPlace.of("", "-7", "").after()).isZero();
    }

    private static List<StagedRow> rows(boolean rejected, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(row -> new StagedRow(row, rejected, !rejected, Map.of()))
                .toList();
    }
}
