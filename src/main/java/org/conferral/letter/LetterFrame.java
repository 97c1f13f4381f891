package org.conferral.letter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** The page around the words of every letter: its look, its language, the way it is read. */
final class LetterFrame {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");
    private static final String FRAME = ShippedLetters.resource("frame.html");

    private LetterFrame() {}

    /** A whole HTML page in this language; subject and body are HTML already. */
    static String around(Locale language, String subject, String body) {
        return FRAME.replace("%lang%", language.toLanguageTag())
                .replace("%dir%", RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr")
                .replace("%body%", body.strip())
                .replaceFirst("%title%", Matcher.quoteReplacement(subject));
    }
}
