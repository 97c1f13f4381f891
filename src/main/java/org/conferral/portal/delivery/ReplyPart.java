package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What the learner has answered to the open record, and the forms to answer with. */
@Named
@RequestScoped
public class ReplyPart {

    @Inject
    private LearnerReplies replies;

    @Inject
    private HttpServletRequest request;

    private List<CorrectionLine> said;
    private Optional<Declining> declining;

    public List<CorrectionLine> getSaid() {
        if (said == null) {
            said = replies.said(TicketCookie.read(request));
        }
        return said;
    }

    /** That the record was declined; null where it was not. */
    public Declining getDeclining() {
        if (declining == null) {
            declining = replies.declining(TicketCookie.read(request));
        }
        return declining.orElse(null);
    }

    public List<CorrectionSubject> getSubjects() {
        return List.of(CorrectionSubject.values());
    }

    /** What was just done, as the address says it. */
    public boolean isJustSaid() {
        return "wrong".equals(request.getParameter("said"));
    }

    /** Why the form was refused, as the key of its message; null where it was not. */
    public String getRefused() {
        return (String) request.getAttribute(ClaimDoor.REFUSED);
    }

    /** What the form has sent, to be mended. */
    public String getWords() {
        return request.getParameter("words");
    }

    public String getSubject() {
        return request.getParameter("subject");
    }
}
