package org.conferral.portal.catalog;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** One achievement being written or changed. */
@Named
@ViewScoped
public class AchievementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "achievement";
    private static final String LIST = "/catalog/achievements?faces-redirect=true";

    @Inject
    private AchievementCatalog catalog;

    @Inject
    private Pictures pictures;

    private String id;
    private String like;
    private AchievementForm form;
    private String imageId;
    private boolean ownImage;
    private boolean archived;
    private transient Part picture;

    /** Opens the achievement of the address, a copy of another, or an empty form. */
    public void open() {
        if (form == null && id != null) {
            show(catalog.find(id));
        } else if (form == null) {
            form = like == null ? new AchievementForm() : AchievementForm.of(catalog.find(like).document()).copy();
        }
    }

    public String save() {
        if (!pictureTaken()) {
            return null;
        }
        Optional<String> given = Optional.ofNullable(imageId).filter(any -> ownImage);
        Saving saving = id == null ? catalog.create(form.toJson(), given) : catalog.change(id, form.toJson(), given);
        return saving.fold(this::saved, this::refused);
    }

    public String archive() {
        catalog.archive(id);
        ProblemMessages.done("achievement.archived", form.getName());
        return LIST;
    }

    public String restore() {
        catalog.restore(id);
        ProblemMessages.done("achievement.restored", form.getName());
        return LIST;
    }

    public void addResult() {
        pictureTaken();
        form.getResults().add(new ResultRow());
    }

    public void removeResult(ResultRow row) {
        form.getResults().remove(row);
    }

    public void addAlignment() {
        pictureTaken();
        form.getAlignments().add(new AlignmentRow());
    }

    public void removeAlignment(AlignmentRow row) {
        form.getAlignments().remove(row);
    }

    private void show(AchievementView view) {
        form = AchievementForm.of(view.document());
        imageId = view.imageId();
        ownImage = view.ownImage();
        archived = view.archived();
    }

    private String saved(String savedId) {
        ProblemMessages.done("achievement.saved", form.getName());
        return LIST;
    }

    private String refused(List<CatalogProblem> problems) {
        ProblemMessages.show(FORM, problems);
        return null;
    }

    /** Keeps an uploaded picture at once, so that it is not lost when something else needs another look. */
    private boolean pictureTaken() {
        if (picture == null || picture.getSize() == 0) {
            return true;
        }
        try {
            imageId = pictures.keep(picture.getInputStream().readNBytes(PictureInspection.LARGEST + 1));
            ownImage = true;
            return true;
        } catch (Refusal refusal) {
            ProblemMessages.show(FORM, List.of(CatalogProblem.missing("/picture", refusal.code())));
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public AchievementForm getForm() {
        return form;
    }

    public String getImageId() {
        return imageId;
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

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
