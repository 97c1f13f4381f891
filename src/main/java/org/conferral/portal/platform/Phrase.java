package org.conferral.portal.platform;

import com.ibm.icu.text.MessageFormat;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;

/**
 * A text of a bundle with its places filled in, as ICU MessageFormat has it: numbers by the habits of the language, and plurals by its rules
 * (Unicode CLDR), of which Arabic has six.
 */
final class Phrase {

    /** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex #9): a name keeps its own direction. */
    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';

    private Phrase() {}

    /**
     * The text as it reads in a language.
     *
     * @throws IllegalArgumentException when it is no ICU message
     */
    static String filled(String pattern, Locale language, List<?> arguments) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] places =
                arguments.stream().map(given -> apart(given, language)).toArray();
        return new MessageFormat(pattern, language).format(places);
    }

    /** Words that may run the other way than the text around them must not take it along. */
    private static Object apart(Object given, Locale language) {
        if (!(given instanceof CharSequence words) || words.isEmpty()) {
            return given instanceof Number ? given : String.valueOf(given);
        }
        char[] letters = words.toString().toCharArray();
        boolean mixed = ReaderLanguage.isFromRight(language) || Bidi.requiresBidi(letters, 0, letters.length);
        return mixed ? ISOLATE + words.toString() + END : words;
    }
}
