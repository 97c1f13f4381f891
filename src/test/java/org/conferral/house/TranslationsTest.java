package org.conferral.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that learners and verifiers read is there in every language they are spoken to in. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/conferral/portal/messages");
    private static final Path PAGES = Path.of("webapp");

    /** The bundles that are translated; what stands in the others is read by staff or by programs. */
    private static final List<String> TRANSLATED =
            List.of("layout", "delivery", "wallet", "record", "registry", "mydata", "faces");

    private static final List<String> LANGUAGES = List.of("es", "fr", "de", "ar");
    private static final Pattern BUNDLE = Pattern.compile("\\b([a-z]+)Text\\[");
    private static final Pattern PART = Pattern.compile("(?:src|template)=\"/WEB-INF/([^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("<c:([a-zA-Z]+)");

    /** What of these parts staff alone see. */
    private static final Set<String> FOR_STAFF = Set.of("tags/endorsements.xhtml catalog");

    @Test
    void nothing_is_missing_in_any_language() {
        assertThat(everywhere(TranslationsTest::missing))
                .as("translate these in the file named, or move them to a bundle that learners do not read")
                .isEmpty();
    }

    @Test
    void nothing_is_translated_that_is_not_there() {
        assertThat(everywhere((english, other, language) -> missing(other, english, language)))
                .isEmpty();
    }

    @Test
    void every_translation_fills_in_the_same_places() {
        assertThat(everywhere(TranslationsTest::otherPlaces)).isEmpty();
    }

    @Test
    void every_number_is_followed_by_the_form_its_language_asks_for() {
        assertThat(everywhere((english, other, language) -> other.stringPropertyNames().stream()
                        .filter(key -> lacksForms(other.getProperty(key), language))
                        .toList()))
                .isEmpty();
    }

    @Test
    void pages_of_learners_and_verifiers_take_their_words_from_translated_bundles() {
        assertThat(pages().flatMap(page -> untranslated(page).stream()))
                .as("these bundles are in English alone: move what these pages ask for to one of " + TRANSLATED)
                .isEmpty();
    }

    @Test
    void these_rules_bite() {
        Properties english = texts("a", "{0} of {1}", "b", "Good");
        Properties other = texts("a", "{0} von {0}", "c", "{0,plural, one{Ein Ding} other{# Dinge}}");
        assertThat(missing(english, other, "de")).containsExactly("b");
        assertThat(otherPlaces(english, other, "de")).containsExactly("a");
        assertThat(lacksForms(other.getProperty("c"), "de")).isFalse();
        assertThat(lacksForms(other.getProperty("c"), "ar")).isTrue();
    }

    private interface Rule {
        List<String> broken(Properties english, Properties other, String language);
    }

    private static List<String> everywhere(Rule rule) {
        List<String> broken = new ArrayList<>();
        for (String bundle : TRANSLATED) {
            for (String language : LANGUAGES) {
                String file = bundle + "_" + language + ".properties";
                rule.broken(bundle(bundle + ".properties"), bundle(file), language)
                        .forEach(key -> broken.add(file + ": " + key));
            }
        }
        return broken;
    }

    private static List<String> missing(Properties english, Properties other, String language) {
        return english.stringPropertyNames().stream()
                .filter(key -> other.getProperty(key, "").isBlank())
                .sorted()
                .toList();
    }

    private static List<String> otherPlaces(Properties english, Properties other, String language) {
        return english.stringPropertyNames().stream()
                .filter(other::containsKey)
                .filter(key -> !places(english.getProperty(key)).equals(places(other.getProperty(key))))
                .sorted()
                .toList();
    }

    /** The places to fill in, and the elements of HTML around them. */
    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                places.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        Pattern.compile("</?[a-z]+>").matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static boolean lacksForms(String text, String language) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START)
                .filter(i -> pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
                .anyMatch(i -> !forms(pattern, i).containsAll(neededForms(language)));
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(pattern.getPart(i)));
            }
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    /** The forms of the numbers that occur here (Unicode CLDR). */
    private static Set<String> neededForms(String language) {
        PluralRules rules = PluralRules.forLocale(Locale.forLanguageTag(language));
        Set<String> needed = new TreeSet<>();
        IntStream.rangeClosed(0, 200).forEach(number -> needed.add(rules.select(number)));
        return needed;
    }

    /** Each page, and whatever it is put together from. */
    private static Stream<Path> pages() {
        Set<Path> reached = new TreeSet<>();
        Stream.of("learner", "public", "error").forEach(folder -> {
            try (Stream<Path> found = Files.list(PAGES.resolve(folder))) {
                found.forEach(page -> reach(page, reached));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return reached.stream();
    }

    private static void reach(Path page, Set<Path> reached) {
        if (Files.exists(page) && reached.add(page)) {
            String text = MessagesTest.text(page);
            PART.matcher(text)
                    .results()
                    .forEach(match -> reach(PAGES.resolve("WEB-INF").resolve(match.group(1)), reached));
            TAG.matcher(text)
                    .results()
                    .forEach(match -> reach(PAGES.resolve("WEB-INF/tags/" + match.group(1) + ".xhtml"), reached));
        }
    }

    private static List<String> untranslated(Path page) {
        return BUNDLE.matcher(MessagesTest.text(page))
                .results()
                .map(match -> match.group(1))
                .filter(bundle -> !TRANSLATED.contains(bundle))
                .map(bundle -> PAGES.relativize(page) + " " + bundle)
                .filter(place -> FOR_STAFF.stream().noneMatch(place::endsWith))
                .distinct()
                .toList();
    }

    private static Properties texts(String... pairs) {
        Properties texts = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.setProperty(pairs[i], pairs[i + 1]);
        }
        return texts;
    }

    private static Properties bundle(String file) {
        return MessagesTest.bundle(BUNDLES.resolve(file));
    }
}
