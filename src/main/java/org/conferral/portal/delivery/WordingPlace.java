package org.conferral.portal.delivery;

import java.util.Locale;
import org.conferral.letter.ShippedLetters;
import org.conferral.portal.platform.Refusal;

/**
 * Which letter is meant: whose, on what occasion, in which language.
 *
 * @param language as a BCP 47 tag, one of those in which letters are shipped
 */
public record WordingPlace(String unitId, LetterKind kind, String language) {

    public WordingPlace {
        String wished = language;
        if (ShippedLetters.LANGUAGES.stream()
                .noneMatch(known -> known.toLanguageTag().equals(wished))) {
            throw Refusal.notFound("wording.unknown");
        }
    }

    /** The place an address names. */
    static WordingPlace of(String unitId, String kind, String language) {
        return new WordingPlace(
                unitId, LetterKind.named(kind).orElseThrow(() -> Refusal.notFound("wording.unknown")), language);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The parameters of an address that names it. */
    public String address() {
        return "unit=" + unitId + "&kind=" + kind.name().toLowerCase(Locale.ROOT) + "&language=" + language;
    }
}
