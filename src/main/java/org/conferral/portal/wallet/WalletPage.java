package org.conferral.portal.wallet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.portal.delivery.TicketCookie;
import org.conferral.portal.platform.Refusal;

/** A record that lies ready for its learner's wallet. */
@Named
@RequestScoped
public class WalletPage {

    @Inject
    private WalletDesk desk;

    @Inject
    private HttpServletRequest request;

    private WalletView offer;

    public WalletView getOffer() {
        if (offer == null) {
            offer = desk.look(TicketCookie.read(request)).orElseThrow(() -> Refusal.notFound("delivery.unknownRecord"));
        }
        return offer;
    }
}
