package org.conferral.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of record templates. */
@Named
@RequestScoped
public class RecordTemplatesPage {

    @Inject
    private TemplateCatalog catalog;

    private String show = "";
    private List<TemplateLine> active;
    private List<TemplateLine> archived;

    public List<TemplateLine> getActive() {
        if (active == null) {
            active = catalog.list(CatalogState.ACTIVE);
        }
        return active;
    }

    public List<TemplateLine> getArchived() {
        if (archived == null) {
            archived = catalog.list(CatalogState.ARCHIVED);
        }
        return archived;
    }

    public List<TemplateLine> getLines() {
        return isShowingArchived() ? getArchived() : getActive();
    }

    public boolean isShowingArchived() {
        return "archived".equals(show);
    }

    public boolean isNothingArchived() {
        return isShowingArchived() && getArchived().isEmpty();
    }

    public boolean isNothingInUse() {
        return !isShowingArchived() && getActive().isEmpty();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
