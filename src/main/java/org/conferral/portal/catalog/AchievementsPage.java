package org.conferral.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Texts;

/** The list of achievements; what is shown stands in the address. */
@Named
@RequestScoped
public class AchievementsPage {

    private static final String ARCHIVED = "archived";

    @Inject
    private AchievementCatalog catalog;

    private String show = "";
    private String words = "";
    private List<AchievementLine> lines;

    public List<AchievementLine> getLines() {
        if (lines == null) {
            lines = catalog.list(state(), words == null ? "" : words);
        }
        return lines;
    }

    public long getActive() {
        return catalog.count(CatalogState.ACTIVE);
    }

    public long getArchived() {
        return catalog.count(CatalogState.ARCHIVED);
    }

    public boolean isShowingArchived() {
        return state() == CatalogState.ARCHIVED;
    }

    /** Whether nothing was ever put into the catalog. */
    public boolean isFirstVisit() {
        return getActive() + getArchived() == 0;
    }

    public boolean isNothingFound() {
        return !isFirstVisit() && getLines().isEmpty();
    }

    /** Why the list is empty: no such words, or nothing archived. */
    public String getNothingText() {
        boolean noneArchived = isShowingArchived() && (words == null || words.isBlank());
        return Texts.of("catalog", noneArchived ? "achievements.none.archived" : "achievements.none.text");
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    private CatalogState state() {
        return ARCHIVED.equals(show) ? CatalogState.ARCHIVED : CatalogState.ACTIVE;
    }
}
