package org.conferral.portal.delivery;

import java.util.Locale;
import java.util.Optional;

/** Which letters a clerk wants to see, as the address of the page says it. */
public record LetterFilter(Optional<LetterState> state, Optional<String> batchId, String words, Optional<String> before) {

    public static final int PAGE = 50;

    public LetterFilter {
        words = words.strip();
    }

    /** The words as a LIKE pattern in which the reader's own percent signs mean themselves. */
    String pattern() {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
