package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Where a repaired file takes the place of the one before. */
@Named
@RequestScoped
public class RepairedFilePart {

    @Inject
    private RosterIntake intake;

    @Inject
    private RosterChecks checks;

    private final String roster = Address.parameter("roster");
    private Part file;

    public @Nullable String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            return explain(Texts.of("intake", "again.missing"));
        }
        try (InputStream content = file.getInputStream()) {
            intake.replaceFile(roster, file.getSubmittedFileName(), content);
            checks.await(roster, CheckingPage.PATIENCE);
        } catch (Refusal refusal) {
            return explain(Texts.of(refusal));
        }
        return after(intake.summary(roster), intake.changes(roster));
    }

    private String after(RosterSummary summary, Optional<ChangeCounts> changes) {
        String page = "intake/" + summary.page() + "?roster=" + roster;
        if (summary.isChecking()) {
            return "/" + page + "&faces-redirect=true";
        }
        return changes.map(rows -> rows.isNone()
                        ? FlashMessages.after(page, "intake", "again.same")
                        : FlashMessages.after(
                                page, "intake", "again.changed", rows.changed(), rows.added(), rows.gone()))
                .orElseGet(() -> FlashMessages.after(page, "intake", "again.new"));
    }

    private static @Nullable String explain(String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage("again:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
        return null;
    }

    public String getRoster() {
        return roster;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
