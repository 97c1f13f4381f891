package org.conferral.proof.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void nodes_are_numbered_in_the_order_in_which_they_are_named() {
        Names names = Names.beginningWith(7);
        assertThat(names.give(9)).isEqualTo(1);
        assertThat(names.give(8)).isEqualTo(2);
        assertThat(names.give(9)).isEqualTo(1);
        assertThat(names.find(7)).isZero();
        assertThat(names.find(8)).isEqualTo(2);
        assertThat(names.find(6)).isEqualTo(-1);
        assertThat(names.find(-1)).as("a free place is no node").isEqualTo(-1);
    }

    @Test
    void there_is_room_for_as_many_as_come() {
        Names names = Names.beginningWith(0);
        for (int node = 1; node < 40; node++) {
            assertThat(names.give(node)).isEqualTo(node);
        }
        List<Integer> order = new ArrayList<>();
        names.each(order::add);
        assertThat(order).hasSize(40).isSorted();
        assertThat(names.find(39)).isEqualTo(39);
    }

    @Test
    void a_copy_goes_its_own_way() {
        Names names = Names.beginningWith(3);
        Names copy = names.copy();
        copy.give(4);
        assertThat(names.find(4)).isEqualTo(-1);
        assertThat(copy.numbers(0)).containsExactly(3, 4);
    }

    @Test
    void names_are_kept_as_numbers_that_count_from_a_first_node() {
        Names names = Names.beginningWith(12);
        names.give(10);
        assertThat(names.numbers(10)).containsExactly(2, 0);
        Names again = Names.of(new int[] {2, 0}, 10);
        assertThat(again.find(12)).isZero();
        assertThat(again.find(10)).isEqualTo(1);
        assertThat(again.give(11)).isEqualTo(2);
        assertThat(again.numbers(10)).containsExactly(2, 0, 1);
    }
}
