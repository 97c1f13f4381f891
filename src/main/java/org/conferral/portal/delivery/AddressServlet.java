package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Where learners say which addresses are theirs, show it by a code, and choose where letters go. */
@WebServlet({
    "/claim/addresses",
    "/claim/addresses/add",
    "/claim/addresses/prove",
    "/claim/addresses/remove",
    "/claim/addresses/letters",
    "/claim/records/join"
})
public class AddressServlet extends FormDoor {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/claim/addresses";

    @Inject
    private transient OwnAddresses addresses;

    @Inject
    private transient PersonJoining joining;

    public AddressServlet() {
        super("/learner/addresses.xhtml");
    }

    @Override
    protected String done(String ticket, HttpServletRequest request) {
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
