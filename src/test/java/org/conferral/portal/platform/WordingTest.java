package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How moments and days read. */
class WordingTest {

    @Test
    void a_moment_is_a_day_in_words_with_its_time_and_zone() {
        assertThat(Wording.moment(Instant.parse("2026-05-29T10:15:00Z"), Locale.ENGLISH))
                .isEqualTo("May 29, 2026, 10:15 UTC");
        assertThat(Wording.moment(Instant.parse("2026-05-29T10:15:00Z"), Locale.GERMAN))
                .isEqualTo("29. Mai 2026, 10:15 UTC");
    }

    @Test
    void a_day_reads_as_it_does_in_a_moment() {
        assertThat(Wording.moment(LocalDate.of(2026, 5, 29), Locale.ENGLISH)).isEqualTo("May 29, 2026");
    }

    @Test
    void what_is_missing_reads_as_nothing() {
        assertThat(Wording.moment(null, Locale.ENGLISH)).isEmpty();
    }
}
