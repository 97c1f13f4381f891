package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnerGroupsTest {

    @Test
    void rows_of_one_learner_stand_together_in_the_order_of_first_rows() {
        LearnerGroups groups = gathered("ada", 2, "bob", 3, "ada", 7, "cleo", 8, "bob", 9);

        assertThat(groups.size()).isEqualTo(3);
        assertThat(groups.rowCount()).isEqualTo(5);
        assertThat(groups.rows(0, 1)).containsExactly(2, 7);
        assertThat(groups.rows(1, 3)).containsExactly(3, 9, 8);
    }

    @Test
    void what_comes_after_a_row_are_the_learners_whose_first_row_lies_behind_it() {
        LearnerGroups groups = gathered("ada", 2, "bob", 3, "ada", 7, "cleo", 8);

        assertThat(groups.after(0)).isZero();
        assertThat(groups.after(2)).isEqualTo(1);
        assertThat(groups.after(5)).isEqualTo(2);
        assertThat(groups.after(8)).isEqualTo(3);
    }

    @Test
    void nobody_makes_no_groups() {
        assertThat(gathered().size()).isZero();
        assertThat(gathered().after(0)).isZero();
    }

    @Test
    void thousands_of_rows_are_all_kept() {
        LearnerGroups.Gathering gathering = new LearnerGroups.Gathering();
        for (int row = 2; row < 20_002; row++) {
            gathering.add("learner " + row % 5_000, row);
        }
        LearnerGroups groups = gathering.gathered();

        assertThat(groups.size()).isEqualTo(5_000);
        assertThat(groups.rows(0, 1)).containsExactly(2, 5_002, 10_002, 15_002);
        assertThat(groups.rows(4_999, 5_000)).containsExactly(5_001, 10_001, 15_001, 20_001);
    }

    private static LearnerGroups gathered(Object... keysAndRows) {
        LearnerGroups.Gathering gathering = new LearnerGroups.Gathering();
        for (int i = 0; i < keysAndRows.length; i += 2) {
            gathering.add((String) keysAndRows[i], (Integer) keysAndRows[i + 1]);
        }
        return gathering.gathered();
    }
}
