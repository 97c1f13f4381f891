package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.portal.platform.Refusal;
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

    public ClaimedRecord getRecord() {
        if (record == null) {
            record = desk.look(TicketCookie.read(request)).record().orElseThrow(PrintRecordPage::closed);
        }
        return record;
    }

    private static Refusal closed() {
        return Refusal.notFound("delivery.unknownRecord");
    }

    public String getVerifyUrl() {
        return settings.url("/verify").toString();
    }
}
