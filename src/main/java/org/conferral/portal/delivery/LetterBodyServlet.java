package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** The words of a letter alone, for the frame of the mail view: no script, no form, nothing loaded from anywhere. */
@WebServlet("/delivery/letterBody")
public class LetterBodyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";

    @Inject
    private transient Outbox outbox;

    @Inject
    private transient Access access;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.who().may(Permission.DELIVER)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            String html = outbox.letter(Optional.ofNullable(request.getParameter("id")).orElse("")).letter().html();
            response.setHeader("Content-Security-Policy", POLICY);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html);
        } catch (Refusal unknown) {
            response.sendError(unknown.kind().status());
        }
    }
}
