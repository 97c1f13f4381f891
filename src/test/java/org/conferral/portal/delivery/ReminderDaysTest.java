package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderDaysTest {

    private static final Instant ISSUED = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void days_are_read_as_people_write_them_and_kept_in_order() {
        assertThat(ReminderDays.read("21, 7;14 7").map(ReminderDays::words)).contains("7, 14, 21");
        assertThat(ReminderDays.read("  ").map(ReminderDays::words)).contains("");
    }

    @Test
    void what_cannot_be_kept_is_not_read() {
        assertThat(List.of("0", "366", "-7", "7 days", "1,2,3,4,5,6,7", "1.5"))
                .allSatisfy(words -> assertThat(ReminderDays.read(words)).isEmpty());
    }

    @Test
    void a_day_that_is_over_is_left_out() {
        ReminderDays days = new ReminderDays(List.of(7, 21));

        assertThat(days.after(ISSUED, ISSUED)).containsExactly(day(7), day(21));
        assertThat(days.after(ISSUED, day(10))).containsExactly(day(21));
        assertThat(days.after(ISSUED, day(21))).isEmpty();
    }

    private static Instant day(int number) {
        return ISSUED.plus(Duration.ofDays(number));
    }
}
