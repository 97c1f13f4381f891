package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Where learners make and switch off links to what they show. */
@WebServlet({"/claim/share", "/claim/share/end", "/claim/share/send"})
public class ShareServlet extends FormDoor {

    private static final long serialVersionUID = 1L;
    private static final String SHARE = "/claim/share";
    private static final String SEND = "/claim/share/send";

    @Inject
    private transient StoryDesk stories;

    @Inject
    private transient StoryPost post;

    public ShareServlet() {
        super("/learner/shareRecord.xhtml");
    }

    @Override
    protected String done(String ticket, HttpServletRequest request) {
        switch (request.getServletPath()) {
            case SHARE -> tell(ticket, request);
            case SEND -> {
                post.send(ticket, text(request, "story"), text(request, "reader"));
                return SHARE + "?sent=yes";
            }
            default -> stories.end(ticket, text(request, "story"));
        }
        return SHARE;
    }

    private void tell(String ticket, HttpServletRequest request) {
        String[] parts = Optional.ofNullable(request.getParameterValues("part")).orElse(new String[0]);
        stories.tell(
                ticket,
                text(request, "title"),
                text(request, "note"),
                Arrays.asList(parts),
                Arrays.asList(
                        Optional.ofNullable(request.getParameterValues("own")).orElse(new String[0])),
                text(request, "days"));
    }
}
