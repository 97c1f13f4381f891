package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.conferral.portal.issuing.FewAtATime.Outcome;
import org.junit.jupiter.api.Test;

class FewAtATimeTest {

    private static final List<String> RECORDS =
            IntStream.range(100, 200).mapToObj(Integer::toString).toList();

    private final Set<String> signed = new TreeSet<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void only_the_one_to_blame_stays_behind() {
        assertThat(without("150", false).sign(RECORDS)).isEqualTo(Outcome.FURTHER);

        assertThat(signed).hasSize(RECORDS.size() - 1).doesNotContain("150");
        assertThat(failed).containsExactly("150");
    }

    @Test
    void alone_it_is_stuck() {
        assertThat(without("150", false).sign(List.of("150"))).isEqualTo(Outcome.STUCK);
        assertThat(failed).containsExactly("150");
    }

    @Test
    void a_record_given_up_is_no_longer_in_the_way() {
        assertThat(without("150", true).sign(List.of("150"))).isEqualTo(Outcome.FURTHER);
    }

    @Test
    void what_somebody_else_has_taken_is_neither_progress_nor_trouble() {
        FewAtATime few = new FewAtATime(ids -> false, (id, fault) -> failed.add(id));

        assertThat(few.sign(RECORDS)).isEqualTo(Outcome.ELSEWHERE);
        assertThat(failed).isEmpty();
    }

    @Test
    void a_fault_is_a_fault_even_where_no_record_waits() {
        assertThat(without("150", true).sign(List.of())).isEqualTo(Outcome.STUCK);
    }

    private FewAtATime without(String locked, boolean givenUp) {
        return new FewAtATime(
                ids -> {
                    if (ids.contains(locked)) {
                        throw new IllegalStateException("locked");
                    }
                    return signed.addAll(ids);
                },
                (id, fault) -> {
                    failed.add(id);
                    return givenUp;
                });
    }
}
