package org.conferral.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    void has_at_most_one_link(Path page) throws IOException {
        assertThat(Files.readString(page).split("<a ", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void names_its_language_and_title_and_suits_dark_screens(Path page) throws IOException {
        assertThat(Files.readString(page)).contains("<html lang=", "<title>", "<h1>", "prefers-color-scheme: dark");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_a_plain_text_beside_it_no_line_longer_than_78(Path page) throws IOException {
        Path text = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));

        assertThat(Files.readAllLines(text)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
