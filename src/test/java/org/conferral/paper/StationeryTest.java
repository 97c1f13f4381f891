package org.conferral.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.conferral.letter.TemplateFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationeryTest {

    @TempDir
    private Path folder;

    @Test
    void every_shipped_language_has_both_documents() {
        for (String language : new String[] {"en", "es", "fr", "de", "ar"}) {
            assertThat(Stationery.shipped().language(Locale.forLanguageTag(language)))
                    .isEqualTo(Locale.forLanguageTag(language));
        }
    }

    @Test
    void an_institution_changes_what_it_likes_and_keeps_the_rest() throws IOException {
        Files.writeString(
                folder.resolve("look.properties"),
                "paper=Letter\naccent=#5a1a6b\nink=#000000\nquiet=#444444\nwarn=#a3211b\nline=#cccccc\nsoft=#eeeeee\n");
        Stationery own = Stationery.of(folder);
        assertThat(own.look().width()).isEqualTo(612);
        assertThat(new Press(own).print(PaperRecords.transcript(2))).isNotEmpty();
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused() throws IOException {
        Files.writeString(
                folder.resolve("look.properties"),
                "paper=A5\naccent=#ffee00\nink=#000\nquiet=#444444\nwarn=#a3211b\nline=#cccccc\nsoft=#eeeeee\n");
        assertThatThrownBy(() -> Stationery.of(folder))
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.problems()).hasSize(3));
    }

    @Test
    void words_that_nobody_fills_are_refused_with_every_reason() throws IOException {
        Files.writeString(folder.resolve("certificate_en.txt"), "letterhead: {{issuer}} {{colour}}\nbanner: hello\n");
        assertThatThrownBy(() -> Stationery.of(folder))
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.problems())
                                .contains("{{colour}} is unknown", "there is no style \"banner\"")
                                .anyMatch(problem -> problem.contains("verifyUrl")));
    }
}
