package org.conferral.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the portal's own code asks for is in a bundle. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/conferral/portal");
    private static final Path BUNDLES = Path.of("src/main/resources/org/conferral/portal/messages");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.(?:invalid|notFound|conflict|forbidden|notAvailable)\\(\\s*\"([^\"]+)\"");
    private static final Pattern LOOK_UP = Pattern.compile(
            "(?:Texts\\.of\\(|FlashMessages\\.after\\([^\"]*\"[^\"]+\",)\\s*\"([a-z]+)\",\\s*\"([^\"]+)\"(?!\\s*\\+)");

    private static final Pattern CLASS = Pattern.compile("class (\\w+)");
    private static final Pattern DEED =
            Pattern.compile("@Allowed\\(Permission\\.(?!VIEW)\\w+\\)\\s+(?:@\\w+\\s+)*public [^(;]*?(\\w+)\\(");

    private final Map<String, Properties> bundles = bundles();

    @Test
    void every_refusal_has_words() {
        assertThat(sources().flatMap(this::wordlessRefusals)).isEmpty();
    }

    @Test
    void every_text_that_code_looks_up_is_there() {
        assertThat(sources().flatMap(this::missingTexts)).isEmpty();
    }

    @Test
    void every_deed_the_journal_notes_has_words() {
        assertThat(sources().flatMap(this::wordlessDeeds)).isEmpty();
    }

    @Test
    void every_text_is_a_message_that_can_be_formatted() {
        assertThat(bundles.values().stream()
                        .flatMap(bundle -> bundle.values().stream())
                        .map(Object::toString)
                        .filter(text -> !readable(text)))
                .isEmpty();
    }

    @Test
    void these_rules_bite() {
        assertThat(wordlessRefusals("throw Refusal.invalid(\"no.such.code\", 3);"))
                .containsExactly("no.such.code");
        assertThat(wordlessDeeds("class Oven { @Allowed(Permission.ISSUE) public void bake(String id) {} }"))
                .containsExactly("Oven.bake");
        assertThat(missingTexts("Texts.of(\"layout\", \"no.such.key\")")).containsExactly("layout no.such.key");
        assertThat(missingTexts("FlashMessages.after(\"a/b\", \"layout\", \"no.such.key\")"))
                .containsExactly("layout no.such.key");
        assertThat(readable("{0,choice,nonsense")).isFalse();
    }

    private Stream<String> wordlessRefusals(String source) {
        return REFUSAL.matcher(source)
                .results()
                .map(match -> match.group(1))
                .filter(code -> bundles.values().stream().noneMatch(bundle -> bundle.containsKey(code)));
    }

    private Stream<String> wordlessDeeds(String source) {
        Matcher name = CLASS.matcher(source);
        return !name.find()
                ? Stream.empty()
                : DEED.matcher(source)
                        .results()
                        .map(match -> name.group(1) + "." + match.group(1))
                        .filter(deed -> !bundles.get("identity").containsKey("journal.deed." + deed));
    }

    private Stream<String> missingTexts(String source) {
        Matcher matcher = LOOK_UP.matcher(source);
        return matcher.results()
                .filter(match ->
                        !bundles.getOrDefault(match.group(1), new Properties()).containsKey(match.group(2)))
                .map(match -> match.group(1) + " " + match.group(2));
    }

    private static boolean readable(String text) {
        try {
            new MessagePattern(text);
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static Stream<String> sources() {
        return files(SOURCES, ".java").stream().map(MessagesTest::text);
    }

    private static Map<String, Properties> bundles() {
        return files(BUNDLES, ".properties").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".properties", ""),
                        MessagesTest::bundle,
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** The texts of a bundle. */
    static Properties bundle(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
