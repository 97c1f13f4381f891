package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows what a learner shares by a link; links that are unknown, over or switched off look alike. */
@WebServlet("/share/*")
public class StoryServlet extends HttpServlet {

    /** Under these names a request carries the story, if there is one, and its token to the page. */
    public static final String STORY = "org.conferral.story";

    public static final String TOKEN = "org.conferral.story.token";

    private static final long serialVersionUID = 1L;
    private static final String FILE = "/presentation.json";
    private static final String PAPER = "/story.pdf";

    @Inject
    private transient StoryDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (path.endsWith(FILE)) {
            download(path.substring(0, path.length() - FILE.length()), response);
        } else if (path.endsWith(PAPER)) {
            print(path.substring(0, path.length() - PAPER.length()), request, response);
        } else {
            show(path, request, response);
        }
    }

    private void print(String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<SharedStory> story = desk.read(token);
        story.ifPresent(shown -> desk.noteTaken(token, "pdf"));
        request.setAttribute(STORY, story.orElse(null));
        request.setAttribute(TOKEN, token);
        request.getRequestDispatcher("/share-on-paper").forward(request, response);
    }

    private void show(String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<SharedStory> story = desk.read(token);
        if (story.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Glance.is(request)) {
            desk.noteLook(token);
        }
        request.setAttribute(STORY, story.orElse(null));
        request.setAttribute(TOKEN, token);
        request.getRequestDispatcher("/learner/story.xhtml").forward(request, response);
    }

    private void download(String token, HttpServletResponse response) throws IOException {
        Optional<SharedStory> story = desk.read(token);
        if (story.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        desk.noteTaken(token, "json");
        response.setContentType("application/vp");
        response.setHeader("Content-Disposition", "attachment; filename=\"presentation.json\"");
        response.getOutputStream().write(story.get().presentation());
    }
}
