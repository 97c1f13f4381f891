package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.portal.delivery.ClaimDesk;
import org.conferral.portal.delivery.ClaimedRecord;
import org.conferral.portal.delivery.TicketCookie;
import org.conferral.portal.platform.Refusal;

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

    public VerdictCard getCard() {
        if (card == null) {
            card = desk.look(TicketCookie.read(request))
                    .record()
                    .map(ClaimedRecord::bytes)
                    .map(verifier::show)
                    .orElseThrow(() -> Refusal.notFound("delivery.unknownRecord"));
        }
        return card;
    }
}
