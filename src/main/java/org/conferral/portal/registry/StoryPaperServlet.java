package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.delivery.SharedStory;
import org.conferral.portal.delivery.StoryServlet;

/** Hands out what a learner shows as PDF; {@code /share/TOKEN/story.pdf} leads here, and nothing else does. */
@WebServlet("/share-on-paper")
public class StoryPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StoryPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(StoryServlet.STORY) instanceof SharedStory story) {
            String token = (String) request.getAttribute(StoryServlet.TOKEN);
            printing.of(story, token, language(request)).send("story.pdf", response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The one asked for, or else the one the reader's browser speaks. */
    private static String language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language"))
                .orElseGet(() -> request.getLocale().getLanguage());
    }
}
