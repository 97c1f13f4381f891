package org.conferral.roster;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a rubric has a level of this name; capitals and blanks do not matter, for nobody means another level by them. */
final class LevelRule {

    private final Map<String, Set<String>> levels;

    LevelRule(Map<String, Set<String>> levels) {
        this.levels = levels;
    }

    Optional<String> read(String field, String text, CellReading reading) {
        Set<String> known = levels.getOrDefault(field, Set.of());
        Optional<String> meant = known.stream()
                .filter(name -> HeaderName.normal(name).equals(HeaderName.normal(text)))
                .findFirst();
        return meant.isPresent()
                ? meant
                : reading.refuse(
                        Code.LEVEL_UNKNOWN,
                        String.join(", ", known.stream().sorted().toList()));
    }
}
