package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplateView;
import org.conferral.roster.Choices;

/** Where a roster is uploaded. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    private RosterIntake intake;

    @Inject
    private TemplateCatalog templates;

    private String template;
    private Part file;
    private List<TemplateView> choices;

    public List<TemplateView> getTemplates() {
        if (choices == null) {
            choices = templates.all(CatalogState.ACTIVE);
        }
        return choices;
    }

    /** Checks the file and goes on to what has to be decided, or to what was found. */
    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            RosterSummary roster = intake.upload(template, file.getSubmittedFileName(), content, Choices.NONE)
                    .summary();
            return "/intake/" + roster.page() + "?faces-redirect=true&roster=" + roster.id();
        }
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
}
