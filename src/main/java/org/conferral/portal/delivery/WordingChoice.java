package org.conferral.portal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.letter.LetterTemplate;
import org.conferral.letter.LetterWords;
import org.conferral.letter.ShippedLetters;

/**
 * The words that hold for a letter, and where they come from.
 *
 * @param unitId the unit whose words they are; empty for those that come with the portal
 */
record WordingChoice(LetterWords words, Locale language, Optional<String> unitId) {

    /** The newest words of one unit in one language; empty when it went back. */
    record Kept(String unitId, String language, Optional<LetterWords> words) {}

    /**
     * The words of the unit itself, or else of the one above it, and so on, or else those that come with the portal; and all of that in
     * English where there is nothing in the language. Words that can no longer be filled, because the portal has learnt or forgotten a placeholder
     * since they were saved, are passed over.
     *
     * @param units the unit and those above it, the nearest first
     */
    static WordingChoice of(LetterKind kind, List<String> units, Locale language, List<Kept> kept) {
        return Stream.of(language, Locale.ENGLISH)
                .flatMap(each -> in(kind, units, each, kept).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Whether letters of this kind can be written in these words. */
    static boolean isUsable(LetterKind kind, LetterWords words) {
        return LetterTemplate.check(kind.placeholders(), words).isEmpty();
    }

    private static Optional<WordingChoice> in(LetterKind kind, List<String> units, Locale language, List<Kept> kept) {
        return units.stream()
                .flatMap(unit -> own(kind, unit, language, kept).stream())
                .findFirst()
                .or(() -> Optional.of(language)
                        .filter(ShippedLetters.LANGUAGES::contains)
                        .map(known -> new WordingChoice(
                                ShippedLetters.words(kind.template(), known), known, Optional.empty())));
    }

    private static Optional<WordingChoice> own(LetterKind kind, String unit, Locale language, List<Kept> kept) {
        return kept.stream()
                .filter(each -> each.unitId().equals(unit))
                .filter(each -> each.language().equals(language.toLanguageTag()))
                .flatMap(each -> each.words().stream())
                .filter(words -> isUsable(kind, words))
                .map(words -> new WordingChoice(words, language, Optional.of(unit)))
                .findFirst();
    }
}
