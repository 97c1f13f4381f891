package org.conferral.portal.catalog;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** One record template being written or changed. */
@Named
@ViewScoped
public class RecordTemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private AchievementCatalog achievements;

    @Inject
    private CatalogWords words;

    private String id;
    private TemplateForm form;
    private boolean archived;

    public void open() {
        if (form == null && id != null) {
            TemplateView view = catalog.find(id);
            form = TemplateForm.of(view.draft());
            archived = view.archived();
        } else if (form == null) {
            form = new TemplateForm();
        }
    }

    public String save() {
        Saving saving = id == null ? catalog.create(form.draft()) : catalog.change(id, form.draft());
        return saving.fold(savedId -> done("template.saved"), problems -> {
            ProblemMessages.show("template", problems);
            return null;
        });
    }

    public String archive() {
        catalog.archive(id);
        return done("template.archived");
    }

    public String restore() {
        catalog.restore(id);
        return done("template.restored");
    }

    /** The achievements that can still be added. */
    public List<AchievementLine> getOthers() {
        return achievements.list(CatalogState.ACTIVE, "").stream()
                .filter(line -> !form.getAchievements().contains(line.code()))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return words.units(catalog.units());
    }

    /** What a column can feed; with one row for each learner also one achievement among several. */
    public List<SelectItem> getFields() {
        return FieldChoices.of(form, words);
    }

    /** The name of a picked achievement; its code alone when it is no longer in use. */
    public String nameOf(String code) {
        return achievements.byCode(Set.of(code)).stream()
                .findFirst()
                .map(AchievementView::name)
                .orElse("");
    }

    private String done(String code) {
        return FlashMessages.after("catalog/recordTemplates", "catalog", code, form.getName());
    }

    public String getTitle() {
        return id == null ? Texts.of("catalog", "template.new") : form.getName();
    }

    public TemplateForm getForm() {
        return form;
    }

    public boolean isArchived() {
        return archived;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
