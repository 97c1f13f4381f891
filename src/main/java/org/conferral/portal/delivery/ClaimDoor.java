package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** What the doors of the claim desk have in common: pages that are shown only to whoever has the record open. */
public abstract class ClaimDoor extends HttpServlet {

    /** Under this name a request carries the key of the message that says why its form was refused. */
    public static final String REFUSED = "org.conferral.refused";

    /** Under this name it carries the refusal itself, with what its message has to name. */
    static final String REFUSAL = "org.conferral.refusal";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ClaimDesk desk;

    /** Back to the claim desk when the record is not open. */
    protected void showOpened(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (desk.look(TicketCookie.read(request)).record().isPresent()) {
            show(page, request, response);
        } else {
            seeOther("/claim", request, response);
        }
    }

    /** What is refused is shown again with the reason, so that nothing the learner wrote is lost. */
    protected void showAgain(String page, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, refusal.code());
        request.setAttribute(REFUSAL, refusal);
        showOpened(page, request, response);
    }

    protected static void show(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(page).forward(request, response);
    }

    protected static void seeOther(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }

    /** What a field of a form has sent; nothing is an empty text. */
    protected static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
