package org.conferral.portal.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The files that a roster's rows name, on the pages of the roster, and the forms that add to them and take away. */
@Named
@RequestScoped
public class EvidencePart {

    @Inject
    private EvidenceShelf shelf;

    private final String roster = Address.parameter("roster");
    private final String file = Address.parameter("file");
    private List<Part> files;
    private EvidenceView view;

    public EvidenceView getView() {
        if (view == null) {
            view = shelf.view(roster);
        }
        return view;
    }

    /** The file that somebody wants to remove; nothing unless the address names one that is there. */
    public @Nullable EvidenceLine getChosen() {
        return getView().files().stream()
                .filter(line -> line.file().id().equals(file))
                .findFirst()
                .orElse(null);
    }

    public String getMissingTitle() {
        return Texts.of("intake", "evidence.missing", getView().missing().size());
    }

    public String getMissingText() {
        return Texts.of(
                "intake",
                "evidence.missing.text",
                getView().rowsWaiting(),
                getView().missing().size());
    }

    /** Takes what can be taken and says of every other file what is wrong with it. */
    public @Nullable String upload() throws IOException {
        List<Delivered> delivered = delivered();
        if (delivered.isEmpty()) {
            return refused(Texts.of("intake", "evidence.nothing"));
        }
        Taking taking = shelf.take(roster, delivered);
        taking.turnedAway()
                .forEach(each -> FacesContext.getCurrentInstance()
                        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, each.message(), null)));
        return FlashMessages.after(page(), "intake", "evidence.added", taking.taken());
    }

    public String remove() {
        shelf.remove(roster, file);
        return FlashMessages.after(page(), "intake", "evidence.removed");
    }

    private List<Delivered> delivered() throws IOException {
        List<Delivered> delivered = new ArrayList<>();
        for (Part part : files == null ? List.<Part>of() : files) {
            if (part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isEmpty()) {
                delivered.add(new Delivered(part.getSubmittedFileName(), part.getInputStream()));
            }
        }
        return delivered;
    }

    private static @Nullable String refused(String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage("evidence:files", new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        faces.validationFailed();
        return null;
    }

    private String page() {
        return "intake/problems?roster=" + roster;
    }

    public String getRoster() {
        return roster;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
