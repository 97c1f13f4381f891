package org.conferral.portal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void a_link_leads_to_a_page_and_nowhere_else() {
        assertThat(new WordWish("", "", " https://example.org/a ").link()).isEqualTo("https://example.org/a");
        for (String link : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "example.org",
                "https://",
                "https://me:secret@example.org/")) {
            assertThatThrownBy(() -> new WordWish("", "", link)).as(link).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void words_and_files_have_an_end() {
        assertThatThrownBy(() -> new WordWish("", "x".repeat(4001), "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new WordQuota(100, 0).requireRoom()).isInstanceOf(Refusal.class);
        new WordQuota(99, 49L << 20).requireRoom(1L << 20);
        assertThatThrownBy(() -> new WordQuota(1, 49L << 20).requireRoom((1L << 20) + 1))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_about_no_achievement_of_the_record_is_about_the_whole() {
        OwnWordsForm form = new OwnWordsForm("Baking", "I did it", "", Optional.empty(), false);

        assertThat(form.wish(List.of("Welding")).about()).isEmpty();
        assertThat(form.wish(List.of("Baking")).about()).isEqualTo("Baking");
    }

    @Test
    void the_export_says_that_nobody_has_signed_it_and_runs_nothing() {
        OwnWordsView view = new OwnWordsView(
                "Transcript",
                "Ada <i>",
                List.of(),
                List.of(new WordLine(
                        "1",
                        "",
                        "<script>alert(1)</script>",
                        "",
                        Optional.of(new WordLine.File("a/b\"c.txt", "text/plain", 3, "00")),
                        NOON,
                        Optional.empty())),
                1);

        JsonObject json = new WordsArchive(view, Locale.ENGLISH, id -> Optional.empty()).json();
        assertThat(json.getBoolean("selfAsserted")).isTrue();
        assertThat(json.getJsonArray("entries")
                        .getJsonObject(0)
                        .getJsonObject("file")
                        .getString("path"))
                .isEqualTo("files/1-a_b_c.txt");
        assertThat(WordsHtml.of(view, Locale.ENGLISH))
                .doesNotContain("<script>", "Ada <i>")
                .contains("&lt;script&gt;", "href=\"files/1-a_b_c.txt\"");
    }
}
