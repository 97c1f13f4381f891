package org.conferral.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.catalog.AchievementCatalog;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.catalog.TemplateCatalog;

/** The first page of the staff: what is ready, and what comes next. */
@Named
@RequestScoped
public class HomePage {

    private static final String DONE = "done";
    private static final String CURRENT = "current";
    private static final String TO_DO = "todo";

    @Inject
    private AchievementCatalog achievements;

    @Inject
    private TemplateCatalog templates;

    private Long achievementCount;
    private Integer templateCount;

    public long getAchievements() {
        if (achievementCount == null) {
            achievementCount = achievements.count(CatalogState.ACTIVE);
        }
        return achievementCount;
    }

    public int getTemplates() {
        if (templateCount == null) {
            templateCount = templates.list(CatalogState.ACTIVE).size();
        }
        return templateCount;
    }

    public String getAchievementStep() {
        return getAchievements() > 0 ? DONE : CURRENT;
    }

    public String getTemplateStep() {
        if (getTemplates() > 0) {
            return DONE;
        }
        return getAchievements() > 0 ? CURRENT : TO_DO;
    }

    public String getRosterStep() {
        return getAchievements() > 0 && getTemplates() > 0 ? CURRENT : TO_DO;
    }
}
