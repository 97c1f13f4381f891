package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

    /** Who speaks for what the record holds; the record is looked at only where somebody does. */
    public List<EndorsementLine> getEndorsements() {
        boolean endorsed = desk.look(TicketCookie.read(request))
                .record()
                .filter(record -> record.reading().endorsed())
                .isPresent();
        return endorsed ? getCard().allEndorsements() : List.of();
    }

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
