package org.conferral.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.PageMemory;
import org.conferral.portal.platform.Texts;

/** One record template being written or changed. */
@Named
@RequestScoped
public class RecordTemplatePage {

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private AchievementCatalog achievements;

    @Inject
    private CatalogWords words;

    /** What is remembered while the form is open. */
    private static final class Kept implements Serializable {
        private String id;
        private TemplateForm form;
        private boolean archived;
    }

    private static Kept kept() {
        return PageMemory.of("template", Kept::new);
    }

    public void open() {
        if (kept().form == null && kept().id != null) {
            TemplateView view = catalog.find(kept().id);
            kept().form = TemplateForm.of(view.draft());
            kept().archived = view.archived();
        } else if (kept().form == null) {
            kept().form = new TemplateForm();
        }
    }

    public String save() {
        Saving saving = kept().id == null
                ? catalog.create(kept().form.draft())
                : catalog.change(kept().id, kept().form.draft());
        return saving.fold(savedId -> done("template.saved"), problems -> {
            ProblemMessages.show("template", problems);
            return null;
        });
    }

    public String archive() {
        catalog.archive(kept().id);
        return done("template.archived");
    }

    public String restore() {
        catalog.restore(kept().id);
        return done("template.restored");
    }

    /** The achievements that can still be added. */
    public List<AchievementLine> getOthers() {
        return achievements.list(CatalogState.ACTIVE, "").stream()
                .filter(line -> !kept().form.getAchievements().contains(line.code()))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return words.units(catalog.units());
    }

    /** What a column can feed; with one row for each learner also one achievement among several. */
    public List<SelectItem> getFields() {
        return FieldChoices.of(kept().form, words);
    }

    /** The name of a picked achievement; its code alone when it is no longer in use. */
    public String nameOf(String code) {
        return achievements.byCode(Set.of(code)).stream()
                .findFirst()
                .map(AchievementView::name)
                .orElse("");
    }

    private String done(String code) {
        return FlashMessages.after(
                "catalog/recordTemplates", "catalog", code, kept().form.getName());
    }

    public String getTitle() {
        return kept().id == null
                ? Texts.of("catalog", "template.new")
                : kept().form.getName();
    }

    public TemplateForm getForm() {
        return kept().form;
    }

    public boolean isArchived() {
        return kept().archived;
    }

    public String getId() {
        return kept().id;
    }

    public void setId(String id) {
        kept().id = id;
    }
}
