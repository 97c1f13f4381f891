package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplateView;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Choices;
import org.jspecify.annotations.Nullable;

/** Where a roster is uploaded. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    private RosterIntake intake;

    @Inject
    private RosterChecks checks;

    @Inject
    private TemplateCatalog templates;

    private String template;
    private Part file;
    private String pasted;
    private List<TemplateView> choices;

    public List<TemplateView> getTemplates() {
        if (choices == null) {
            choices = templates.all(CatalogState.ACTIVE);
        }
        return choices;
    }

    /** Checks the file, or the rows that were pasted, and goes on to what has to be decided, or to what was found. */
    public @Nullable String upload() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                return checked(file.getSubmittedFileName(), content);
            }
        }
        if (pasted != null && !pasted.isBlank()) {
            byte[] rows = pasted.getBytes(StandardCharsets.UTF_8);
            return checked(Texts.of("intake", "upload.pasted.name"), new ByteArrayInputStream(rows));
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                "upload:file",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("intake", "upload.file.missing"), null));
        faces.validationFailed();
        return null;
    }

    private String checked(String name, InputStream content) {
        String roster = intake.upload(template, name, content, Choices.NONE);
        checks.await(roster, CheckingPage.PATIENCE);
        return "/intake/" + intake.summary(roster).page() + "?faces-redirect=true&roster=" + roster;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
