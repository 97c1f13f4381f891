package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Texts;

/** Where learners ask for the links to their records; the answer is the same whether there are any. */
@Named
@RequestScoped
public class FindRecordsPage {

    @Inject
    private LostRecords lost;

    private String email;
    private boolean asked;

    /** Takes the wish down; what is no address is said at the field. */
    public void ask() {
        asked = lost.ask(email == null ? "" : email);
        if (!asked) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "email",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, Texts.of("delivery", "find.noAddress"), null));
        }
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
