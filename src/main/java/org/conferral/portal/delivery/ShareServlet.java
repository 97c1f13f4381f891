package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** Where learners make and switch off links to what they show. */
@WebServlet({"/claim/share", "/claim/share/end", "/claim/share/send"})
public class ShareServlet extends ClaimDoor {

    private static final long serialVersionUID = 1L;
    private static final String SHARE = "/claim/share";
    private static final String PAGE = "/learner/shareRecord.xhtml";

    private static final String SEND = "/claim/share/send";

    @Inject
    private transient StoryDesk stories;

    @Inject
    private transient StoryPost post;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        showOpened(PAGE, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String ticket = TicketCookie.read(request);
        try {
            switch (request.getServletPath()) {
                case SHARE -> tell(request);
                case SEND -> post.send(ticket, text(request, "story"), text(request, "reader"));
                default -> stories.end(ticket, text(request, "story"));
            }
            boolean sent = request.getServletPath().equals(SEND);
            seeOther(sent ? SHARE + "?sent=yes" : SHARE, request, response);
        } catch (Refusal refusal) {
            showAgain(PAGE, refusal, request, response);
        }
    }

    private void tell(HttpServletRequest request) {
        String[] parts = Optional.ofNullable(request.getParameterValues("part")).orElse(new String[0]);
        stories.tell(
                TicketCookie.read(request),
                text(request, "title"),
                text(request, "note"),
                Arrays.asList(parts),
                Arrays.asList(
                        Optional.ofNullable(request.getParameterValues("own")).orElse(new String[0])),
                text(request, "days"));
    }
}
