package org.conferral.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every letter shipped with the product keeps to, whoever edits it. */
class ShippedTemplatesTest {

    private static final Path FOLDER = Path.of("templates/email");

    @ParameterizedTest
    @MethodSource("pages")
    void loads_nothing_from_anywhere(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContain("<img", "<script", "src=", "url(", "http://", "https://", "<table");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_link_but_that_to_what_it_is_about_and_that_away_from_more(Path page) throws IOException {
        assertThat(Files.readString(page)
                        .replace("href=\"{{claimUrl}}\"", "")
                        .replace("href=\"{{storyUrl}}\"", "")
                        .replace("href=\"{{unsubscribeUrl}}\"", ""))
                .doesNotContain("href");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void would_be_taken_from_an_editor_as_it_is(Path page) throws IOException {
        LetterHtml clean = LetterHtml.of(Files.readString(page));

        assertThat(clean.removed()).isEmpty();
        assertThat(clean.html()).isEqualTo(Files.readString(page).strip());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_a_plain_text_beside_it_no_line_longer_than_78(Path page) throws IOException {
        Path text = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));

        assertThat(Files.readAllLines(text)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void says_the_same_in_both_variants(Path page) throws IOException {
        String text = Files.readString(
                page.resolveSibling(page.getFileName().toString().replace(".html", ".txt")));

        assertThat(bare(text)).contains(bare(lastParagraph(PlainText.of(Files.readString(page)))));
    }

    @Test
    void every_language_has_every_letter() throws IOException {
        List<String> english =
                names("en").filter(name -> !name.equals("test-mail")).toList();

        for (var language : ShippedLetters.LANGUAGES) {
            assertThat(names(language.toLanguageTag())).as(language.toString()).containsAll(english);
            assertThat(ShippedLetters.phrase("both", language)).isNotBlank();
        }
    }

    @Test
    void the_frame_suits_dark_screens_and_both_directions() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("frame.html")))
                .contains("<html lang=\"%lang%\" dir=\"%dir%\">", "<title>", "prefers-color-scheme: dark")
                .doesNotContain("<img", "<script", "src=", "url(", "margin-left", "margin-right", "border-left");
    }

    private static String lastParagraph(String text) {
        String[] paragraphs = text.replaceAll("\\{\\{[#/]\\w+}}", "").strip().split("\n\n");
        return paragraphs[paragraphs.length - 1].replaceAll("[:(].*", "");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Stream<String> names(String language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("frame.html"))
                    .sorted()
                    .toList();
        }
    }
}
