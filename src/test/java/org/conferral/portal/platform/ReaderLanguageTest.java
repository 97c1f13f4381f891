package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderLanguageTest {

    private final List<Cookie> given = new ArrayList<>();

    @Test
    void a_browser_gets_the_first_of_its_languages_that_is_there() {
        assertThat(ReaderLanguage.of(request("", "pt-BR", "fr-CA", "en"))).isEqualTo(Locale.FRENCH);
        assertThat(ReaderLanguage.of(request("", "ar-EG")).getLanguage()).isEqualTo("ar");
    }

    @Test
    void a_browser_that_asks_for_none_of_them_gets_english() {
        assertThat(ReaderLanguage.of(request("", "ja"))).isEqualTo(Locale.ENGLISH);
        assertThat(ReaderLanguage.of(request(""))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_the_reader_has_chosen_comes_before_what_the_browser_asks_for() {
        assertThat(ReaderLanguage.of(request("de", "fr"))).isEqualTo(Locale.GERMAN);
    }

    @Test
    void only_languages_there_are_can_be_chosen() {
        assertThat(ReaderLanguage.of(request("\"><script>", "fr"))).isEqualTo(Locale.FRENCH);
        assertThat(ReaderLanguage.named("tlh")).isEmpty();
        assertThat(ReaderLanguage.named(null)).isEmpty();
    }

    @Test
    void who_comes_from_a_letter_goes_on_in_its_language() {
        ReaderLanguage.goOn("ar", request("", "en"), response(), true);
        assertThat(given).extracting(Cookie::getValue).containsExactly("ar");
    }

    @Test
    void a_letter_does_not_overrule_a_choice_and_an_english_one_says_nothing() {
        ReaderLanguage.goOn("ar", request("de", "en"), response(), true);
        ReaderLanguage.goOn("en", request("", "de"), response(), true);
        assertThat(given).isEmpty();
    }

    private static HttpServletRequest request(String chosen, String... wanted) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ReaderLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCookies" ->
                        chosen.isEmpty()
                                ? null
                                : new Cookie[] {new Cookie("theme", "dark"), new Cookie("language", chosen)};
                    case "getHeader" -> wanted.length == 0 ? null : String.join(",", wanted);
                    case "getLocales" ->
                        Collections.enumeration(List.of(wanted).stream()
                                .map(Locale::forLanguageTag)
                                .toList());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                ReaderLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    given.add((Cookie) arguments[0]);
                    return null;
                });
    }
}
