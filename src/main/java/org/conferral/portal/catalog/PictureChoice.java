package org.conferral.portal.catalog;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** The picture of an achievement while it is being edited: the one it has, or one just uploaded. */
public class PictureChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private String imageId;
    private boolean own;
    private transient Part file;

    static PictureChoice of(AchievementView view) {
        PictureChoice choice = new PictureChoice();
        choice.imageId = view.imageId();
        choice.own = view.ownImage();
        return choice;
    }

    /** The picture the institution gave, unless it is left to be drawn. */
    Optional<String> given() {
        return Optional.ofNullable(imageId).filter(any -> own);
    }

    /** Keeps an uploaded file at once, so that it is not lost when something else needs another look; says what is wrong with it. */
    List<CatalogProblem> take(Pictures pictures) {
        if (file == null || file.getSize() == 0) {
            return List.of();
        }
        try {
            imageId = pictures.keep(file.getInputStream().readNBytes(PictureInspection.LARGEST + 1));
            own = true;
            return List.of();
        } catch (Refusal refusal) {
            return List.of(CatalogProblem.missing("/picture", refusal.code()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getImageId() {
        return imageId;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
