package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.delivery.TicketCookie;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The learner who looks at what the portal holds about them. */
@Named
@RequestScoped
public class MyDataPage {

    @Inject
    private DisclosureLog log;

    @Inject
    private ErasureRequests requests;

    @Inject
    private HttpServletRequest request;

    private List<DisclosureLine> told;
    private Optional<ErasureLine> asked;

    public List<DisclosureLine> getTold() {
        if (told == null) {
            told = log.ofLearner(TicketCookie.read(request));
        }
        return told;
    }

    /** The newest wish to be erased; null where there was none. */
    public @Nullable ErasureLine getAsked() {
        if (asked == null) {
            asked = requests.newest(TicketCookie.read(request));
        }
        return asked.orElse(null);
    }

    /** Whether one may be made: none waits. */
    public boolean isAsking() {
        return getAsked() == null || !getAsked().isOpen();
    }

    /** Why the form was refused, in words; null where it was not. */
    public @Nullable String getRefused() {
        return request.getAttribute(MyDataServlet.REFUSED) instanceof Refusal refusal ? Texts.of(refusal) : null;
    }

    public @Nullable String getWords() {
        return request.getParameter("words");
    }
}
