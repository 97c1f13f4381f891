package org.conferral.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.catalog.Holdings;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterSummary;
import org.conferral.portal.issuing.BatchLine;
import org.conferral.portal.issuing.Issuance;

/** The first page of the staff: what is ready, and what comes next. */
@Named
@RequestScoped
public class HomePage {

    private static final String DONE = "done";
    private static final String CURRENT = "current";
    private static final String TO_DO = "todo";
    private static final int LATELY = 6;

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private RosterIntake intake;

    @Inject
    private Issuance issuance;

    private Holdings holdings;
    private List<RosterSummary> rosters;
    private List<BatchLine> batches;

    public long getAchievements() {
        return holdings().achievements();
    }

    public long getTemplates() {
        return holdings().templates();
    }

    private Holdings holdings() {
        if (holdings == null) {
            holdings = catalog.holdings();
        }
        return holdings;
    }

    /** The rosters uploaded last. */
    public List<RosterSummary> getRosters() {
        if (rosters == null) {
            rosters = intake.newest(LATELY);
        }
        return rosters;
    }

    /** Those that cannot go on without an answer or a repair. */
    public List<RosterSummary> getWaiting() {
        return getRosters().stream()
                .filter(roster -> roster.isAsking() || roster.counts().rejected() > 0)
                .toList();
    }

    /** The batches ordered last. */
    public List<BatchLine> getBatches() {
        if (batches == null) {
            batches = issuance.newest(Optional.empty(), LATELY);
        }
        return batches;
    }

    /** Whether nothing has been issued here, so that the way there is worth showing. */
    public boolean isNewHere() {
        return getBatches().isEmpty();
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
        if (!getRosters().isEmpty()) {
            return DONE;
        }
        return getAchievements() > 0 && getTemplates() > 0 ? CURRENT : TO_DO;
    }
}
