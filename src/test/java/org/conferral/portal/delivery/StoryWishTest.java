package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.conferral.portal.platform.Refusal;
import org.junit.jupiter.api.Test;

class StoryWishTest {

    @Test
    void what_is_not_inside_the_record_is_not_shown() {
        StoryWish wish =
                StoryWish.of("My trade", " note ", List.of("2", "0", "9", "-1", "x", "2"), "7", 3, "Transcript");

        assertThat(wish.parts()).containsExactly(2);
        assertThat(wish.note()).isEqualTo("note");
        assertThat(wish.life()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void of_several_at_least_one_has_to_be_chosen() {
        assertThatThrownBy(() -> StoryWish.of("", "", List.of("4"), "7", 3, "Transcript"))
                .isInstanceOf(Refusal.class)
                .hasMessage("delivery.story.nothing");
    }

    @Test
    void a_badge_is_shown_whole_under_its_own_name_and_for_a_month_unless_the_learner_says_otherwise() {
        StoryWish wish = StoryWish.of(" ", "", List.of("1"), "100000", 0, "Welding");

        assertThat(wish.parts()).isEmpty();
        assertThat(wish.title()).isEqualTo("Welding");
        assertThat(wish.life()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void more_words_than_are_kept_are_refused_not_cut() {
        assertThatThrownBy(() -> StoryWish.of("", "n".repeat(2_001), List.of(), "7", 0, "Welding"))
                .hasMessage("delivery.story.long");
        assertThatThrownBy(() -> StoryWish.of("t".repeat(201), "", List.of(), "7", 0, "Welding"))
                .hasMessage("delivery.story.long");
    }
}
