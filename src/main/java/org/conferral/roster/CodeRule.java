package org.conferral.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an achievement with exactly this code exists; a code that merely resembles one is named as a suggestion, never taken. */
final class CodeRule {

    private final Set<String> codes;
    private final Map<String, String> alike = new HashMap<>();

    CodeRule(Set<String> codes) {
        this.codes = codes;
        codes.forEach(code -> alike.merge(HeaderName.normal(code), code, (one, other) -> ""));
    }

    Optional<String> read(String text, CellReading reading) {
        return codes.contains(text)
                ? Optional.of(text)
                : reading.refuse(Code.ACHIEVEMENT_UNKNOWN, alike.getOrDefault(HeaderName.normal(text), ""));
    }
}
