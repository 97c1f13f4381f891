package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OwedRangeTest {

    private static final OwedRange ROW = new OwedRange("row", "b", "f");

    private static TreeSet<String> records(String... ids) {
        return new TreeSet<>(List.of(ids));
    }

    @Test
    void it_holds_its_ends_and_what_lies_between() {
        assertThat(ROW.holdsAny(records("b"))).isTrue();
        assertThat(ROW.holdsAny(records("d"))).isTrue();
        assertThat(ROW.holdsAny(records("f"))).isTrue();
    }

    @Test
    void records_on_both_sides_of_it_are_not_in_it() {
        assertThat(ROW.holdsAny(records("a", "g"))).isFalse();
        assertThat(ROW.holdsAny(records("a", "c", "g"))).isTrue();
    }

    @Test
    void a_record_may_stand_in_the_ranges_of_several_rows() {
        OwedRange other = new OwedRange("other", "c", "h");
        assertThat(List.of(ROW, other)).allMatch(row -> row.holdsAny(records("d")));
    }
}
