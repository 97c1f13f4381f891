package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Refusal;

/** The HTML of one letter for the frame of the mail view, where it can neither run nor load anything. */
@WebServlet("/delivery/letterBody")
public class LetterBodyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    @Inject
    private transient Outbox outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String html = outbox.letter(String.valueOf(request.getParameter("id")))
                    .letter()
                    .html();
            response.setHeader("Content-Security-Policy", POLICY);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html.replaceFirst("<head>", "<head><base target=\"_blank\">"));
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }
}
