package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How moments and days read. */
class WordingTest {

    @Test
    void a_moment_names_its_day_in_the_order_in_which_days_are_named() {
        assertThat(Wording.moment(LocalDate.of(2026, 5, 30), Locale.ENGLISH)).isEqualTo("May 30, 2026");
        assertThat(Wording.moment(Instant.parse("2026-05-30T12:00:00Z"), Locale.ENGLISH))
                .startsWith("May 30, 2026, ");
    }

    @Test
    void what_is_missing_reads_as_nothing() {
        assertThat(Wording.moment(null, Locale.ENGLISH)).isEmpty();
    }
}
