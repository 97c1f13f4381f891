package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyLifeTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-06-02T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-06-05T08:00:00Z");

    @Test
    void a_key_is_made_published_used_and_retired() {
        KeyLife retired =
                KeyLife.begin(MONDAY).publish(MONDAY).makeCurrent(TUESDAY).retire(FRIDAY);

        assertThat(retired).isEqualTo(new KeyLife(KeyState.RETIRED, FRIDAY, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CREATED,     PUBLISHED COMPROMISED
            PUBLISHED,   CURRENT RETIRED COMPROMISED
            CURRENT,     RETIRED COMPROMISED
            RETIRED,     COMPROMISED
            COMPROMISED, COMPROMISED
            """)
    void each_state_allows_only_what_may_follow(KeyState state, String following) {
        for (KeyState next : KeyState.values()) {
            boolean allowed = (" " + following + " ").contains(" " + next + " ");

            assertThat(state.mayBecome(next)).as(state + " to " + next).isEqualTo(allowed);
        }
    }

    @Test
    void a_key_does_not_sign_before_the_world_could_have_heard_of_it() {
        KeyLife created = KeyLife.begin(MONDAY);

        assertThat(created.isPublished()).isFalse();
        assertThatThrownBy(() -> created.makeCurrent(TUESDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_retired_key_does_not_come_back() {
        KeyLife retired = KeyLife.begin(MONDAY).publish(MONDAY).retire(TUESDAY);

        assertThatThrownBy(() -> retired.makeCurrent(FRIDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_moment_from_which_a_key_is_distrusted_moves_back_and_never_forward() {
        KeyLife found = KeyLife.begin(MONDAY).compromise(TUESDAY, FRIDAY);

        assertThat(found.compromise(MONDAY, FRIDAY).distrustedFrom()).contains(MONDAY);
        assertThat(found.compromise(FRIDAY, FRIDAY).distrustedFrom()).contains(TUESDAY);
    }

    @Test
    void a_key_is_not_compromised_in_advance() {
        KeyLife key = KeyLife.begin(MONDAY);

        assertThatThrownBy(() -> key.compromise(FRIDAY, TUESDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_moment_of_distrust_goes_with_a_compromised_key_alone() {
        assertThatThrownBy(() -> new KeyLife(KeyState.RETIRED, MONDAY, Optional.of(MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyLife(KeyState.COMPROMISED, MONDAY, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
