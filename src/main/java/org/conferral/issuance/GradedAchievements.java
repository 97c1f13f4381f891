package org.conferral.issuance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.credential.Achievement;
import org.conferral.credential.ResultDescription;

/** Achievements that say what their grades mean, made once for many records. For one thread. */
public final class GradedAchievements {

    private final Map<Achievement, Achievement> graded = new IdentityHashMap<>();

    /** A grade must point to a description of grades; an achievement that has none gets the plainest one. */
    Achievement of(Achievement achievement) {
        return graded.computeIfAbsent(achievement, GradedAchievements::described);
    }

    private static Achievement described(Achievement achievement) {
        if (achievement.letterGrade().isPresent()) {
            return achievement;
        }
        List<ResultDescription> descriptions = new ArrayList<>(achievement.resultDescription());
        descriptions.add(ResultDescription.letterGrade(achievement.id() + "#grade", "Final grade"));
        return achievement.withResultDescriptions(descriptions);
    }
}
