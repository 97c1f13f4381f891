package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Refusal;

/** Takes what learners answer to an open record: that something is wrong, that they do not want it, or that they want it after all. */
@WebServlet({"/claim/wrong", "/claim/decline", "/claim/accept"})
public class ReplyServlet extends ClaimDoor {

    private static final long serialVersionUID = 1L;
    private static final String WRONG = "/claim/wrong";
    private static final String WRONG_PAGE = "/learner/wrongRecord.xhtml";

    @Inject
    private transient LearnerReplies replies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String page = request.getServletPath().equals(WRONG) ? WRONG_PAGE : "/learner/declineRecord.xhtml";
        showOpened(page, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String ticket = TicketCookie.read(request);
        switch (request.getServletPath()) {
            case WRONG -> complain(ticket, request, response);
            case "/claim/decline" -> {
                String reason = text(request, "reason");
                replies.decline(ticket, reason.substring(0, Math.min(reason.length(), LearnerReplies.LONGEST_REASON)));
                seeOther("/claim", request, response);
            }
            default -> {
                replies.accept(ticket);
                seeOther("/claim", request, response);
            }
        }
    }

    private void complain(String ticket, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            replies.complain(ticket, text(request, "subject"), text(request, "words"));
            seeOther("/claim?said=wrong", request, response);
        } catch (Refusal refusal) {
            showAgain(WRONG_PAGE, refusal, request, response);
        }
    }
}
