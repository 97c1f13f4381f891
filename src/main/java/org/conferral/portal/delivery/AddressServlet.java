package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Refusal;

/** Where learners say which addresses are theirs, show it by a code, and choose where letters go. */
@WebServlet({
    "/claim/addresses",
    "/claim/addresses/add",
    "/claim/addresses/prove",
    "/claim/addresses/remove",
    "/claim/addresses/letters",
    "/claim/records/join"
})
public class AddressServlet extends ClaimDoor {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/claim/addresses";
    private static final String PAGE = "/learner/addresses.xhtml";

    @Inject
    private transient OwnAddresses addresses;

    @Inject
    private transient PersonJoining joining;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        showOpened(PAGE, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            seeOther(done(request), request, response);
        } catch (Refusal refusal) {
            showAgain(PAGE, refusal, request, response);
        }
    }

    /** Does what was wished, and tells where to go on. */
    private String done(HttpServletRequest request) {
        String ticket = TicketCookie.read(request);
        switch (request.getServletPath()) {
            case "/claim/addresses/add" -> addresses.add(ticket, text(request, "email"));
            case "/claim/addresses/prove" -> {
                return HOME + (addresses.prove(ticket, text(request, "code")) ? "?said=proven" : "?said=wrong");
            }
            case "/claim/addresses/remove" -> addresses.remove(ticket, text(request, "address"));
            case "/claim/addresses/letters" -> {
                addresses.write(ticket, text(request, "address"));
                return HOME + "?said=letters";
            }
            default -> {
                joining.join(ticket);
                return "/claim/records";
            }
        }
        return HOME;
    }
}
