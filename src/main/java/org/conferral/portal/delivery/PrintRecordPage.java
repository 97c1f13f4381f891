package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.conferral.portal.platform.Settings;

/** An open record on paper. */
@Named
@RequestScoped
public class PrintRecordPage {

    @Inject
    private ClaimDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    private ClaimedRecord record;

    /** Back to the claim desk when the record is not open. */
    public void arrive() throws IOException {
        record = desk.look(TicketCookie.read(request)).record().orElse(null);
        if (record == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/claim");
        }
    }

    public ClaimedRecord getRecord() {
        return record;
    }

    public String getVerifyUrl() {
        return settings.url("/verify").toString();
    }
}
