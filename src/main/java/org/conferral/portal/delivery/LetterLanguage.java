package org.conferral.portal.delivery;

import java.util.List;
import java.util.Locale;
import org.conferral.letter.ShippedLetters;

/**
 * A language letters can be written in.
 *
 * @param tag as BCP 47 has it
 * @param name in English, and as those who speak it call it
 */
public record LetterLanguage(String tag, String name) {

    static List<LetterLanguage> all() {
        return ShippedLetters.LANGUAGES.stream().map(LetterLanguage::of).toList();
    }

    static LetterLanguage of(Locale locale) {
        String english = locale.getDisplayLanguage(Locale.ENGLISH);
        String own = locale.getDisplayLanguage(locale);
        return new LetterLanguage(locale.toLanguageTag(), english.equals(own) ? english : english + " (" + own + ")");
    }
}
