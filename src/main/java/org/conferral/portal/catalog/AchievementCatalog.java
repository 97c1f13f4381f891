package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** The achievements this institution can award. */
@ApplicationScoped
@Transactional
public class AchievementCatalog {

    @Inject
    private AchievementTemplates achievements;

    @Inject
    private RecordTemplates templates;

    @Inject
    private Pictures pictures;

    @Inject
    private EndorsementCheck endorsements;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public List<AchievementLine> list(CatalogState state, String words) {
        return achievements.lines(state, words);
    }

    /** All achievements of a state with everything they say, by code. */
    @Allowed(Permission.VIEW)
    public List<AchievementView> all(CatalogState state) {
        return achievements.all(state).stream().map(AchievementTemplate::view).toList();
    }

    @Allowed(Permission.VIEW)
    public long count(CatalogState state) {
        return achievements.count(state);
    }

    /** The achievement with this id, URI or code. */
    @Allowed(Permission.VIEW)
    public AchievementView find(String name) {
        return existing(name).view();
    }

    /** Those of the codes that the catalog knows and still offers. */
    @Allowed(Permission.VIEW)
    public List<AchievementView> byCode(Set<String> codes) {
        return achievements.withCodes(codes).stream()
                .map(AchievementTemplate::view)
                .filter(view -> !view.archived())
                .toList();
    }

    /** Takes in an Open Badges Achievement with its code ({@code key} or {@code humanCode}). */
    @Allowed(Permission.MANAGE_CATALOG)
    public Saving create(JsonObject given, Optional<String> imageId) {
        String id = ids.next();
        JsonObject document = AchievementDocument.complete(given, id, AchievementDocument.code(given), ids::next);
        List<CatalogProblem> problems = problems(document, Optional.empty());
        if (!problems.isEmpty()) {
            return new Saving.Refused(problems);
        }
        AchievementTemplate achievement = new AchievementTemplate(id, document, clock.instant());
        picture(achievement, document, imageId);
        achievements.add(achievement);
        return new Saving.Saved(id);
    }

    /** Says an achievement anew; records already issued keep what they say. */
    @Allowed(Permission.MANAGE_CATALOG)
    public Saving change(String id, JsonObject given, Optional<String> imageId) {
        AchievementTemplate achievement = existing(id);
        String code = AchievementDocument.code(given).isEmpty() ? achievement.code() : AchievementDocument.code(given);
        JsonObject document = AchievementDocument.complete(given, achievement.id(), code, ids::next);
        List<CatalogProblem> problems = problems(document, Optional.of(achievement));
        if (!problems.isEmpty()) {
            return new Saving.Refused(problems);
        }
        achievement.say(document, clock.instant());
        picture(achievement, document, imageId);
        return new Saving.Saved(achievement.id());
    }

    /** Offers the achievement no longer for new records. */
    @Allowed(Permission.MANAGE_CATALOG)
    public void archive(String id) {
        existing(id).become(CatalogState.ARCHIVED, clock.instant());
    }

    @Allowed(Permission.MANAGE_CATALOG)
    public void restore(String id) {
        existing(id).become(CatalogState.ACTIVE, clock.instant());
    }

    private AchievementTemplate existing(String id) {
        return achievements.find(id).orElseThrow(() -> Refusal.notFound("achievement.unknown"));
    }

    private List<CatalogProblem> problems(JsonObject document, Optional<AchievementTemplate> current) {
        List<CatalogProblem> problems = new ArrayList<>(AchievementChecks.of(document));
        problems.addAll(Endorsements.problems(document, endorsed(current), endorsements));
        List<String> targets = Associations.targets(document);
        for (int i = 0; i < targets.size(); i++) {
            if (achievements.find(targets.get(i)).isEmpty()) {
                problems.add(new CatalogProblem(
                        "/association/" + i + "/targetId", "achievement.association.unknown", targets.get(i)));
            }
        }
        String code = document.getString("humanCode", "");
        boolean newCode = current.filter(same -> same.code().equals(code)).isEmpty();
        if (newCode
                && achievements
                        .withCode(code)
                        .filter(other -> !current.equals(Optional.of(other)))
                        .isPresent()) {
            problems.add(new CatalogProblem("/humanCode", "achievement.code.taken", code));
        } else if (newCode
                && current.filter(old -> templates.anyNames(old.code())).isPresent()) {
            problems.add(new CatalogProblem("/humanCode", "achievement.code.used", code));
        }
        return problems;
    }

    private static List<JsonObject> endorsed(Optional<AchievementTemplate> current) {
        return current.map(achievement -> Endorsements.of(achievement.view().document()))
                .orElseGet(List::of);
    }

    private void picture(AchievementTemplate achievement, JsonObject document, Optional<String> imageId) {
        if (imageId.isPresent()) {
            achievement.show(imageId.get());
        } else if (!achievement.hasOwnImage()) {
            achievement.showDrawn(pictures.draw(document.getString("name")));
        }
    }
}
