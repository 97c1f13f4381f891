package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    private static final Locale ARABIC = ReaderLanguage.named("ar").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "0, لم تُرسل إليك أي شهادة.",
        "1, أُرسلت إليك شهادة واحدة.",
        "2, أُرسلت إليك شهادتان.",
        "3, أُرسلت إليك 3 شهادات.",
        "11, أُرسلت إليك 11 شهادة.",
        "100, أُرسلت إليك 100 شهادة."
    })
    void arabic_has_six_forms_of_a_number(int number, String said) {
        assertThat(Texts.in(ARABIC, "delivery", "records.lead", number)).isEqualTo(said);
    }

    @Test
    void numbers_are_grouped_as_the_language_does() {
        assertThat(Phrase.filled("{0}", Locale.GERMAN, List.of(12_345))).isEqualTo("12.345");
        assertThat(Phrase.filled("{0}", ARABIC, List.of(12_345))).isEqualTo("12,345");
    }

    @Test
    void a_name_that_runs_the_other_way_is_set_apart() {
        assertThat(Phrase.filled("{0}!", ARABIC, List.of("Ada"))).isEqualTo("\u2068Ada\u2069!");
        assertThat(Phrase.filled("{0}!", Locale.ENGLISH, List.of("عائشة"))).isEqualTo("\u2068عائشة\u2069!");
        assertThat(Phrase.filled("{0}!", Locale.ENGLISH, List.of("Ada"))).isEqualTo("Ada!");
    }

    @Test
    void what_is_not_there_in_a_language_is_there_in_english() {
        assertThat(Texts.in(Locale.GERMAN, "desk", "letters.to")).isEqualTo("To");
    }
}
