package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMomentTest {

    @Test
    void a_moment_in_utc_is_known() {
        assertThat(PlainMoment.is("2026-05-28T23:59:59Z")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-28",
                "2026-05-31T12:00:00Z",
                "2026-05-28T12:00:00+02:00",
                "2026-05-28T12:00:00.5Z",
                "2026-05-28t12:00:00Z",
                "2026-05-28T12:00:00z",
                "2026-5-028T12:00:00Z",
                "２026-05-28T12:00:00Z"
            })
    void others_are_left_to_others(String text) {
        assertThat(PlainMoment.is(text)).isFalse();
    }

    @Property
    void whatever_is_known_can_be_read(
            @ForAll @IntRange(max = 9_999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day,
            @ForAll @IntRange(max = 25) int hour,
            @ForAll @IntRange(max = 61) int minute,
            @ForAll @IntRange(max = 61) int second) {
        String text = "%04d-%02d-%02dT%02d:%02d:%02dZ".formatted(year, month, day, hour, minute, second);
        if (PlainMoment.is(text)) {
            assertThatCode(() -> OffsetDateTime.parse(text)).as(text).doesNotThrowAnyException();
        }
    }
}
