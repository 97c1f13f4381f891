package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SendingRulesTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void without_a_window_letters_go_at_any_time() {
        assertThat(window("", "", "UTC").isOpen(NOON)).isTrue();
        assertThat(window("", "", "UTC").nextOpening(NOON)).isEqualTo(NOON);
    }

    @Test
    void a_window_opens_at_its_beginning_and_is_closed_at_its_end() {
        SendingRules rules = window("12:00", "18:00", "UTC");

        assertThat(rules.isOpen(NOON)).isTrue();
        assertThat(rules.isOpen(NOON.minusSeconds(1))).isFalse();
        assertThat(rules.isOpen(Instant.parse("2026-06-01T18:00:00Z"))).isFalse();
        assertThat(rules.nextOpening(Instant.parse("2026-06-01T18:00:00Z")))
                .isEqualTo(Instant.parse("2026-06-02T12:00:00Z"));
    }

    @Test
    void a_window_may_lie_over_midnight() {
        SendingRules rules = window("22:00", "06:00", "UTC");

        assertThat(rules.isOpen(NOON)).isFalse();
        assertThat(rules.isOpen(Instant.parse("2026-06-01T23:30:00Z"))).isTrue();
        assertThat(rules.isOpen(Instant.parse("2026-06-01T05:59:59Z"))).isTrue();
        assertThat(rules.nextOpening(NOON)).isEqualTo(Instant.parse("2026-06-01T22:00:00Z"));
    }

    @Test
    void the_window_is_told_in_the_time_of_its_zone() {
        assertThat(window("08:00", "13:00", "Europe/Berlin").isOpen(NOON)).isFalse();
        assertThat(window("08:00", "13:00", "UTC").isOpen(NOON)).isTrue();
    }

    @Test
    void what_cannot_be_kept_is_not_sound() {
        assertThat(window("08:00", "18:00", "Europe/Berlin").isSound()).isTrue();
        assertThat(window("08:00", "", "UTC").isSound()).isFalse();
        assertThat(window("08:00", "08:00", "UTC").isSound()).isFalse();
        assertThat(window("25:00", "08:00", "UTC").isSound()).isFalse();
        assertThat(window("", "", "Berlin").isSound()).isFalse();
        assertThat(new SendingRules(-1, "", "", "UTC", 25).isSound()).isFalse();
    }

    private static SendingRules window(String opens, String closes, String zone) {
        return new SendingRules(0, opens, closes, zone, 25);
    }
}
