package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.letter.LetterTemplate;
import org.conferral.letter.LetterWords;
import org.conferral.letter.ShippedLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingChoiceTest {

    private static final List<String> CHAIN = List.of("law", "arts", "college");
    private static final LetterWords OURS = new LetterWords("Ours", "<p>{{claimUrl}}</p>", "{{claimUrl}}");
    private static final LetterWords THEIRS = new LetterWords("Theirs", "<p>{{claimUrl}}</p>", "{{claimUrl}}");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_kind_comes_with_the_portal_in_every_language(LetterKind kind) {
        for (Locale language : ShippedLetters.LANGUAGES) {
            LetterWords words = ShippedLetters.words(kind.template(), language);

            assertThat(LetterTemplate.check(kind.placeholders(), words))
                    .as("%s %s", kind, language)
                    .isEmpty();
        }
    }

    @Test
    void the_nearest_unit_has_the_word() {
        assertThat(choice(Locale.GERMAN, kept("college", "de", OURS), kept("arts", "de", THEIRS))
                        .words())
                .isEqualTo(THEIRS);
    }

    @Test
    void who_went_back_takes_what_holds_further_up() {
        WordingChoice choice = choice(
                Locale.GERMAN, new WordingChoice.Kept("law", "de", Optional.empty()), kept("college", "de", OURS));

        assertThat(choice.unitId()).contains("college");
    }

    @Test
    void words_in_another_language_do_not_count() {
        WordingChoice choice = choice(Locale.GERMAN, kept("law", "en", OURS));

        assertThat(choice.unitId()).isEmpty();
        assertThat(choice.language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void words_that_can_no_longer_be_filled_are_passed_over() {
        var lapsed = new LetterWords("Ours", "<p>{{forgotten}} {{claimUrl}}</p>", "{{claimUrl}}");

        assertThat(choice(Locale.GERMAN, kept("law", "de", lapsed), kept("college", "de", OURS))
                        .unitId())
                .contains("college");
        assertThat(choice(Locale.GERMAN, kept("law", "de", lapsed)).unitId()).isEmpty();
    }

    @Test
    void a_language_nobody_has_words_in_becomes_english() {
        WordingChoice choice = choice(Locale.KOREAN, kept("arts", "en", OURS));

        assertThat(choice.language()).isEqualTo(Locale.ENGLISH);
        assertThat(choice.words()).isEqualTo(OURS);
    }

    @Test
    void a_unit_takes_words_from_those_above_it_and_last_from_the_institution() {
        Map<String, LetterRules> rules =
                Map.of("law", new LetterRules("arts", "de", ""), "arts", new LetterRules("law", "en", ""));

        assertThat(LetterRules.chain("law", "college", rules)).containsExactly("law", "arts", "college");
        assertThat(LetterRules.chain("college", "college", rules)).containsExactly("college");
        assertThat(LetterRules.chain("sports", "college", rules)).containsExactly("sports", "college");
    }

    private static WordingChoice choice(Locale language, WordingChoice.Kept... kept) {
        return WordingChoice.of(LetterKind.CLAIM_INVITATION, CHAIN, language, List.of(kept));
    }

    private static WordingChoice.Kept kept(String unit, String language, LetterWords words) {
        return new WordingChoice.Kept(unit, language, Optional.of(words));
    }
}
