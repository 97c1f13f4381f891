package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** The words of others for the achievements of this institution; records issued from now on bring them along. */
@ApplicationScoped
@Transactional
public class AchievementEndorsements {

    @Inject
    private AchievementTemplates achievements;

    @Inject
    private EndorsementCheck check;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public List<JsonObject> of(String achievementId) {
        return Endorsements.of(document(existing(achievementId)));
    }

    /** Puts a signed endorsement with its achievement, in the place of an earlier one of the same id. */
    @Allowed(Permission.MANAGE_CATALOG)
    public Saving add(String achievementId, byte[] endorsement) {
        AchievementTemplate achievement = existing(achievementId);
        List<CatalogProblem> problems = check.problems(endorsement, AchievementDocument.uri(achievement.id()));
        if (!problems.isEmpty()) {
            return new Saving.Refused(problems);
        }
        JsonObject given = JsonReading.parse(new String(endorsement, StandardCharsets.UTF_8));
        JsonObject endorsed = Endorsements.with(document(achievement), given);
        if (Endorsements.of(endorsed).size() > Endorsements.MOST) {
            return new Saving.Refused(
                    List.of(new CatalogProblem("", "achievement.endorsement.many", String.valueOf(Endorsements.MOST))));
        }
        achievement.say(endorsed, clock.instant());
        return new Saving.Saved(Endorsements.id(given));
    }

    /** Records issued from now on do not bring it along any more. */
    @Allowed(Permission.MANAGE_CATALOG)
    public void remove(String achievementId, String endorsementId) {
        AchievementTemplate achievement = existing(achievementId);
        achievement.say(Endorsements.without(document(achievement), endorsementId), clock.instant());
    }

    private static JsonObject document(AchievementTemplate achievement) {
        return achievement.view().document();
    }

    private AchievementTemplate existing(String id) {
        return achievements.find(id).orElseThrow(() -> Refusal.notFound("achievement.unknown"));
    }
}
