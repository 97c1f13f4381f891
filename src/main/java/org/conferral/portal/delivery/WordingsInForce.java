package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.conferral.letter.LetterTemplate;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;

/** The words that hold for a letter at this moment. */
@ApplicationScoped
class WordingsInForce {

    @Inject
    private LetterWordings wordings;

    @Inject
    private UnitLetterRules rules;

    @Inject
    private Access access;

    /** The letter of a unit in its language. */
    LetterTemplate template(LetterKind kind, String unitId) {
        Locale language = Locale.forLanguageTag(language(unitId));
        WordingChoice choice = choice(kind, unitId, language);
        return LetterTemplate.of(kind.template(), kind.placeholders(), choice.language(), choice.words());
    }

    /** In which language a unit writes its letters, as a BCP 47 tag. */
    String language(String unitId) {
        return access.as(Actor.SYSTEM, () -> rules.of(unitId)).language();
    }

    /** Where the words of a letter in this language come from. */
    WordingChoice choice(LetterKind kind, String unitId, Locale language) {
        return WordingChoice.of(
                kind, access.as(Actor.SYSTEM, () -> rules.chain(unitId)), language, wordings.newest(kind));
    }
}
