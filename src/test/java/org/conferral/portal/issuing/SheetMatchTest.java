package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.roster.NamingSheet.Named;
import org.junit.jupiter.api.Test;

class SheetMatchTest {

    private static final Map<String, Set<String>> LEARNERS =
            Map.of("1", Set.of("ada"), "2", Set.of("ben", "bea"), "3", Set.of("cai"));

    @Test
    void a_row_selects_the_record_it_names_however_it_is_written() {
        SheetMatch match = SheetMatch.ofRecords(
                List.of(new Named(2, "URN:UUID:0190A"), new Named(3, "0190b"), new Named(4, "0190c")),
                Map.of("0190a", true, "0190b", false));

        assertThat(match.records()).containsExactly("0190a");
        assertThat(match.troubles())
                .containsExactly(
                        new SheetMatch.Trouble(new Named(3, "0190b"), RowTrouble.NOT_STANDING),
                        new SheetMatch.Trouble(new Named(4, "0190c"), RowTrouble.UNKNOWN));
    }

    @Test
    void a_row_that_may_mean_several_is_named_and_selects_nothing() {
        SheetMatch match =
                SheetMatch.ofLearners(rows("1", "2", "3", "4"), LEARNERS, Map.of("ada", List.of("a", "b")), false);

        assertThat(match.records()).isEmpty();
        assertThat(match.troubles())
                .extracting(SheetMatch.Trouble::why)
                .containsExactly(
                        RowTrouble.SEVERAL_RECORDS,
                        RowTrouble.SEVERAL_LEARNERS,
                        RowTrouble.NO_RECORD,
                        RowTrouble.UNKNOWN);
    }

    @Test
    void every_record_of_a_learner_is_selected_when_that_is_meant() {
        SheetMatch match = SheetMatch.ofLearners(rows("1"), LEARNERS, Map.of("ada", List.of("a", "b")), true);

        assertThat(match.records()).containsExactly("a", "b");
        assertThat(match.troubles()).isEmpty();
    }

    private static List<Named> rows(String... values) {
        return List.of(values).stream()
                .map(value -> new Named(Integer.parseInt(value) + 1, value))
                .toList();
    }
}
