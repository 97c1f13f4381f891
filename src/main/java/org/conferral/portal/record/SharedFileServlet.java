package org.conferral.portal.record;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.delivery.StoryDesk;

/** Hands out files that a learner shows with a story, at {@code /share-file/{token}/{entry}}, as long as the story is seen. */
@WebServlet("/share-file/*")
public class SharedFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnWordsDesk desk;

    @Inject
    private transient StoryDesk stories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] steps = Optional.ofNullable(request.getPathInfo()).orElse("/").split("/", -1);
        Optional<OwnWordsDesk.HandedOut> found =
                steps.length == 3 ? desk.sharedFile(steps[1], steps[2]) : Optional.empty();
        found.ifPresent(file -> stories.noteTaken(steps[1], file.file().ending()));
        FileAnswer.send(found, response);
    }
}
