package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the learner in front of the claim desk is asked to agree to. */
@Named
@RequestScoped
public class ConsentPart {

    @Inject
    private ClaimDesk desk;

    @Inject
    private HttpServletRequest request;

    private Optional<ConsentWords> asked;

    /** Null where nothing is asked. */
    public ConsentWords getAsked() {
        if (asked == null) {
            asked = desk.asked(TicketCookie.read(request));
        }
        return asked.orElse(null);
    }

    /** Whether the learner went on without agreeing. */
    public boolean isMissed() {
        return getAsked() != null && "consent".equals(request.getParameter("answer"));
    }
}
