package org.conferral.portal.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which letters a clerk wants to see, as the address of the page says it. */
public record LetterFilter(
        Optional<LetterState> state, Optional<String> batchId, String words, Optional<String> before) {

    public static final int PAGE = 50;

    public LetterFilter {
        words = words.strip();
    }

    /** The filter in an address, where a part that is absent or unknown narrows nothing. */
    static LetterFilter of(String state, String batchId, String words, String before) {
        return new LetterFilter(state(state), given(batchId), given(words).orElse(""), given(before));
    }

    static Optional<LetterState> state(String name) {
        return Arrays.stream(LetterState.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    /** The words as a LIKE pattern in which the reader's own percent signs mean themselves. */
    String pattern() {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
