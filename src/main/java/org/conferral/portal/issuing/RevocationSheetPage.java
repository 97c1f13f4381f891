package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Where a spreadsheet is given that names the records, or their learners. */
@Named
@RequestScoped
public class RevocationSheetPage {

    private static final int CHOICES = 100;

    @Inject
    private RevocationDesk desk;

    @Inject
    private Issuance issuance;

    private @Nullable Part file;
    private String batch = "";
    private boolean every;
    private List<BatchLine> batches;

    /** Reads the file and goes on to whom it touches. */
    public @Nullable String read() throws IOException {
        if (file == null || file.getSize() == 0) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    "sheet:file",
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, Texts.of("issuing", "revocationSheet.missing"), null));
            faces.validationFailed();
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            RevocationView order = desk.read(file.getSubmittedFileName(), content, batch == null ? "" : batch, every);
            return "/issuing/revocation?faces-redirect=true&id=" + order.id();
        }
    }

    public List<BatchLine> getBatches() {
        if (batches == null) {
            batches = issuance.newest(Optional.empty(), CHOICES);
        }
        return batches;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
    }
}
