package org.conferral.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.PageMemory;
import org.conferral.portal.platform.Texts;

/** One achievement being written or changed. */
@Named
@RequestScoped
public class AchievementPage {

    @Inject
    private AchievementCatalog catalog;

    @Inject
    private Pictures pictures;

    private String like;

    private static AchievementMemory kept() {
        return PageMemory.of("achievement", AchievementMemory::new);
    }

    /** Opens the achievement of the address, a copy of another, or an empty form. */
    public void open() {
        if (kept().form == null && kept().id != null) {
            show(catalog.find(kept().id));
        } else if (kept().form == null) {
            kept().form = AchievementForm.like(Optional.ofNullable(like).map(catalog::find));
        }
    }

    public String save() {
        List<CatalogProblem> wrongPicture = kept().picture.take(pictures);
        if (!wrongPicture.isEmpty()) {
            return refused(wrongPicture);
        }
        Saving saving = kept().id == null
                ? catalog.create(kept().form.toJson(), kept().picture.given())
                : catalog.change(kept().id, kept().form.toJson(), kept().picture.given());
        return saving.fold(saved -> done("achievement.saved"), this::refused);
    }

    public String archive() {
        catalog.archive(kept().id);
        return done("achievement.archived");
    }

    public String restore() {
        catalog.restore(kept().id);
        return done("achievement.restored");
    }

    /** Adds a row to a list of the form, without losing a picture that was just chosen. */
    public void add(String list) {
        kept().picture.take(pictures);
        kept().form.getRows().add(list);
    }

    private void show(AchievementView view) {
        kept().form = AchievementForm.of(view.document());
        kept().picture = PictureChoice.of(view);
        kept().archived = view.archived();
    }

    private String done(String code) {
        return FlashMessages.after(
                "catalog/achievements", "catalog", code, kept().form.getName());
    }

    private String refused(List<CatalogProblem> problems) {
        return ProblemMessages.show("achievement", problems);
    }

    public String getTitle() {
        return kept().id == null
                ? Texts.of("catalog", "achievement.new")
                : kept().form.getName();
    }

    public AchievementForm getForm() {
        return kept().form;
    }

    public PictureChoice getPicture() {
        return kept().picture;
    }

    public boolean isArchived() {
        return kept().archived;
    }

    /** Under which records, and those who endorse it, name the achievement. */
    public String getUri() {
        return AchievementDocument.uri(kept().id);
    }

    public String getId() {
        return kept().id;
    }

    public void setId(String id) {
        kept().id = id;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }
}
