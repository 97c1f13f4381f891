package org.conferral.portal.catalog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Settings;
import org.conferral.roster.RosterLayout;

/** The catalog of the demo institution, put in place once when the portal starts as a demo without achievements. */
@ApplicationScoped
class CatalogDemo {

    private static final int CLAIM_DAYS = 90;

    @Inject
    private Settings settings;

    @Inject
    private Access access;

    @Inject
    private AchievementCatalog achievements;

    @Inject
    private TemplateCatalog templates;

    void start(@Observes @Priority(300) Startup start) {
        if (settings.demo()) {
            access.asSystem(this::seed);
        }
    }

    private void seed() {
        if (achievements.count(CatalogState.ACTIVE) + achievements.count(CatalogState.ARCHIVED) > 0) {
            return;
        }
        document().forEach(achievement -> kept(achievements.create(achievement.asJsonObject(), Optional.empty())));
        kept(templates.create(certificate()));
        kept(templates.create(transcript()));
    }

    private static TemplateDraft certificate() {
        List<String> codes = List.of("WELD-2");
        return new TemplateDraft(
                "demo-certificate",
                "Certificate of achievement",
                "What the holder has learned and shown in the workshop.",
                "",
                RosterLayout.ROW_PER_LEARNER.name(),
                IssueAs.CLR.name(),
                codes,
                DefaultColumns.of(RosterLayout.ROW_PER_LEARNER, codes),
                CLAIM_DAYS);
    }

    private static TemplateDraft transcript() {
        return new TemplateDraft(
                "demo-transcript",
                "Academic transcript",
                "The courses completed, with their grades and credits.",
                "",
                RosterLayout.ROW_PER_ACHIEVEMENT.name(),
                IssueAs.CLR.name(),
                List.of(),
                DefaultColumns.of(RosterLayout.ROW_PER_ACHIEVEMENT, List.of()),
                CLAIM_DAYS);
    }

    private static JsonArray document() {
        InputStream stored = CatalogDemo.class.getResourceAsStream("demo-achievements.json");
        try (JsonReader reader = Json.createReader(stored)) {
            return reader.readArray();
        }
    }

    private static void kept(Saving saving) {
        saving.fold(id -> id, problems -> {
            throw new IllegalStateException("demo catalog refused: " + problems);
        });
    }
}
