package org.conferral.portal.catalog;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** One achievement being written or changed. */
@Named
@ViewScoped
public class AchievementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AchievementCatalog catalog;

    @Inject
    private Pictures pictures;

    private String id;
    private String like;
    private AchievementForm form;
    private PictureChoice picture = new PictureChoice();
    private boolean archived;

    /** Opens the achievement of the address, a copy of another, or an empty form. */
    public void open() {
        if (form == null && id != null) {
            show(catalog.find(id));
        } else if (form == null) {
            form = AchievementForm.like(Optional.ofNullable(like).map(catalog::find));
        }
    }

    public String save() {
        List<CatalogProblem> wrongPicture = picture.take(pictures);
        if (!wrongPicture.isEmpty()) {
            return refused(wrongPicture);
        }
        Saving saving = id == null
                ? catalog.create(form.toJson(), picture.given())
                : catalog.change(id, form.toJson(), picture.given());
        return saving.fold(saved -> done("achievement.saved"), this::refused);
    }

    public String archive() {
        catalog.archive(id);
        return done("achievement.archived");
    }

    public String restore() {
        catalog.restore(id);
        return done("achievement.restored");
    }

    /** Adds a row to a list of the form, without losing a picture that was just chosen. */
    public void add(String list) {
        picture.take(pictures);
        form.getRows().add(list);
    }

    private void show(AchievementView view) {
        form = AchievementForm.of(view.document());
        picture = PictureChoice.of(view);
        archived = view.archived();
    }

    private String done(String code) {
        return FlashMessages.after("catalog/achievements", "catalog", code, form.getName());
    }

    private String refused(List<CatalogProblem> problems) {
        return ProblemMessages.show("achievement", problems);
    }

    public String getTitle() {
        return id == null ? Texts.of("catalog", "achievement.new") : form.getName();
    }

    public AchievementForm getForm() {
        return form;
    }

    public PictureChoice getPicture() {
        return picture;
    }

    public boolean isArchived() {
        return archived;
    }

    /** Under which records, and those who endorse it, name the achievement. */
    public String getUri() {
        return AchievementDocument.uri(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }
}
