package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.conferral.portal.delivery.ClaimDesk;
import org.conferral.portal.delivery.ClaimedRecord;
import org.conferral.portal.delivery.TicketCookie;

/** What an employer would see who checks the record that a learner holds open. */
@Named
@RequestScoped
public class CheckRecordPage {

    @Inject
    private ClaimDesk desk;

    @Inject
    private VerifyDesk verifier;

    @Inject
    private HttpServletRequest request;

    private VerdictCard card;

    /** Back to the claim desk when the record is not open. */
    public void arrive() throws IOException {
        card = desk.look(TicketCookie.read(request))
                .record()
                .map(ClaimedRecord::bytes)
                .map(verifier::show)
                .orElse(null);
        if (card == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/claim");
        }
    }

    public VerdictCard getCard() {
        return card;
    }
}
