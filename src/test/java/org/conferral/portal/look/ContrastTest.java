package org.conferral.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of colours in use is legible, light and dark. */
class ContrastTest {

    private static final Path TOKENS = Path.of("webapp/WEB-INF/resources/css/tokens.css");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    private record Pair(String front, String ground, double least) {}

    static Stream<Pair> pairs() {
        Stream<Pair> onGrounds = Stream.of("paper", "surface", "raised", "accent-soft")
                .flatMap(ground -> Stream.of(
                        new Pair("ink", ground, TEXT),
                        new Pair("ink-2", ground, TEXT),
                        new Pair("accent", ground, TEXT),
                        new Pair("accent-strong", ground, TEXT),
                        new Pair("line-strong", ground, EDGE),
                        new Pair("focus", ground, EDGE)));
        Stream<Pair> tones = Stream.of("good", "warn", "bad", "info", "off")
                .flatMap(tone -> Stream.of(
                        new Pair(tone, tone + "-soft", TEXT),
                        new Pair("ink", tone + "-soft", TEXT),
                        new Pair("accent", tone + "-soft", TEXT),
                        new Pair(tone, "paper", TEXT),
                        new Pair(tone, "surface", TEXT),
                        new Pair(tone, "raised", TEXT),
                        new Pair(tone, "accent-soft", TEXT)));
        Stream<Pair> buttons = Stream.of(
                new Pair("accent-ink", "accent", TEXT),
                new Pair("accent-ink", "accent-strong", TEXT),
                new Pair("bad-ink", "bad", TEXT),
                new Pair("bad-ink", "bad-strong", TEXT),
                new Pair("accent", "line", EDGE));
        return Stream.of(onGrounds, tones, buttons).flatMap(pairs -> pairs);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void each_pair_is_legible_in_light_and_dark(Pair pair) throws IOException {
        for (Map<String, String> theme : List.of(blocks().get(0), blocks().get(1))) {
            assertThat(Contrast.of(theme.get(pair.front()), theme.get(pair.ground())))
                    .as("%s on %s in %s", pair.front(), pair.ground(), theme)
                    .isGreaterThanOrEqualTo(pair.least());
        }
    }

    @Test
    void the_chosen_dark_is_the_dark_of_the_system() throws IOException {
        assertThat(blocks().get(2)).isEqualTo(blocks().get(1));
    }

    @Test
    void black_on_white_has_the_contrast_the_standard_says() {
        assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21.0);
    }

    @Test
    void a_grey_that_is_too_light_is_noticed() {
        assertThat(Contrast.of("#9aa5a0", "#ffffff")).isLessThan(TEXT);
    }

    @Test
    void colours_stand_only_in_the_tokens() throws IOException {
        try (Stream<Path> files = Files.list(TOKENS.getParent())) {
            for (Path file : files.filter(path -> !path.equals(TOKENS)).toList()) {
                String screen = Files.readString(file)
                        .replaceAll("(?s)@media print.*", "")
                        .replaceAll("url\\([^)]*\\)", "");
                assertThat(screen).as(file.toString()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?=[^{]*[;}])");
            }
        }
    }

    /** Light, dark of the system, chosen dark: the colours of each block by name. */
    private static List<Map<String, String>> blocks() throws IOException {
        return Stream.of(Files.readString(TOKENS).split("(?<![a-z-])color-scheme:"))
                .skip(1)
                .map(ContrastTest::colours)
                .toList();
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher token = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(block);
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return colours;
    }
}
