package org.conferral.portal.delivery;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Refusal;

/** A door of the claim desk to one page with forms: what is wished is done, or the page is shown again with why it is not. */
public abstract class FormDoor extends ClaimDoor {

    private static final long serialVersionUID = 1L;

    private final String page;

    protected FormDoor(String page) {
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        showOpened(page, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            seeOther(done(TicketCookie.read(request), request), request, response);
        } catch (Refusal refusal) {
            showAgain(page, refusal, request, response);
        }
    }

    /** Does what the form wishes, and tells where to go on. */
    protected abstract String done(String ticket, HttpServletRequest request);
}
