package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HumanStepTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final KnownFacts ADA =
            new KnownFacts(Optional.of(LocalDate.of(2004, 12, 10)), Optional.of("N-00 4711"));

    @Test
    void either_fact_opens_the_record() {
        assertThat(ADA.areMetBy("2004-12-10", "")).isTrue();
        assertThat(ADA.areMetBy("", "n004711")).isTrue();
        assertThat(ADA.areMetBy("2004-12-11", "4711")).isFalse();
    }

    @Test
    void a_day_may_be_written_as_people_write_it() {
        assertThat(ADA.areMetBy("10.12.2004", "")).isTrue();
        assertThat(ADA.areMetBy("12/10/2004", "")).isTrue();
        assertThat(ADA.areMetBy(" 10/12/2004 ", "")).isTrue();
        assertThat(ADA.areMetBy("10 December", "")).isFalse();
    }

    @Test
    void an_empty_answer_never_matches_a_fact_that_is_not_known() {
        var nothing = new KnownFacts(Optional.empty(), Optional.of("  "));

        assertThat(nothing.areAny()).isFalse();
        assertThat(nothing.areMetBy("", "")).isFalse();
    }

    @Test
    void five_misses_close_the_step_for_a_quarter_of_an_hour() {
        Guessing four = misses(4);

        assertThat(four.isLocked(NOON)).isFalse();
        assertThat(four.miss(NOON).isLocked(NOON.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(four.miss(NOON).isLocked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void each_further_five_misses_close_it_twice_as_long_up_to_a_day() {
        assertThat(misses(10).lockedUntil()).contains(NOON.plus(Duration.ofMinutes(30)));
        assertThat(misses(15).lockedUntil()).contains(NOON.plus(Duration.ofMinutes(60)));
        assertThat(misses(500).lockedUntil()).contains(NOON.plus(Duration.ofDays(1)));
    }

    private static Guessing misses(int times) {
        Guessing guessing = Guessing.none();
        for (int i = 0; i < times; i++) {
            guessing = guessing.miss(NOON);
        }
        return guessing;
    }
}
