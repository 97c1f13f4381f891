package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.letter.Letter;
import org.conferral.portal.platform.Refusal;

/** The HTML of one letter, written or previewed, for the frame of the mail view, where it can neither run nor load anything. */
@WebServlet("/delivery/letterBody")
public class LetterBodyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'; sandbox";
    /** The link of a letter that exists opens beside the page; that of a preview leads nowhere. */
    private static final String FOLLOWING = " allow-popups allow-popups-to-escape-sandbox";

    @Inject
    private transient Outbox outbox;

    @Inject
    private transient LetterPreviews previews;

    @Inject
    private transient LetterTrial trial;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = given(request, "id");
        try {
            if (!given(request, "kind").isEmpty()) {
                write(response, POLICY, tried(request));
            } else if (id.isEmpty()) {
                write(response, POLICY, preview(request).letter());
            } else {
                write(response, POLICY + FOLLOWING, outbox.letter(id).letter());
            }
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }

    /** The letter about a record that is not issued yet, which the address names as that of its page does. */
    private LetterPreview.Words preview(HttpServletRequest request) {
        String batch = given(request, "batch");
        int at = position(given(request, "at"));
        LetterPreview preview =
                batch.isEmpty() ? previews.ofRoster(given(request, "roster"), at) : previews.ofBatch(batch, at);
        return preview.words().orElseThrow(() -> Refusal.notFound("delivery.unknownLetter"));
    }

    /** The letter somebody is changing the words of, for the learner the address names. */
    private Letter tried(HttpServletRequest request) {
        WordingPlace place =
                WordingPlace.of(given(request, "unit"), given(request, "kind"), given(request, "language"));
        return trial.preview(place, given(request, "record")).letter();
    }

    private static int position(String given) {
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 1;
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static void write(HttpServletResponse response, String policy, Letter letter) throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(letter.html().replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }
}
