package org.conferral.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a learner has come with an achievement, in the words of Open Badges 3.0 (ResultStatusType). What is provisional says so, and
 * what was so and is final now is completed.
 */
final class StatusRule {

    /** The words, in the order in which they are proposed. */
    static final List<String> WORDS =
            List.of("Completed", "Provisional", "InProgress", "Enrolled", "OnHold", "Failed", "Withdrew");

    private static final Map<String, String> OTHERWISE = Map.of(
            "final", "Completed",
            "complete", "Completed",
            "preliminary", "Provisional",
            "withdrawn", "Withdrew");

    private StatusRule() {}

    static Optional<String> read(String text, CellReading reading) {
        String given = bare(text);
        Optional<String> meant = WORDS.stream()
                .filter(word -> bare(word).equals(given))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHERWISE.get(given)));
        return meant.isPresent() ? meant : reading.refuse(Code.STATUS_UNKNOWN, String.join(", ", WORDS));
    }

    private static String bare(String text) {
        return HeaderName.normal(text).replace(" ", "");
    }
}
