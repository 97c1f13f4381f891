package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The addresses of the learner who has a record open, and whether the record before it is the same person's. */
@Named
@RequestScoped
public class AddressesPage {

    @Inject
    private OwnAddresses addresses;

    @Inject
    private PersonJoining joining;

    @Inject
    private HttpServletRequest request;

    private AddressesView view;
    private String offered;

    public AddressesView getView() {
        if (view == null) {
            view = addresses
                    .look(TicketCookie.read(request))
                    .orElseGet(() -> new AddressesView(List.of(), true, Optional.empty()));
        }
        return view;
    }

    /** The address that a code was mailed to; empty when none is waited for. */
    public String getWaiting() {
        return getView().waiting().orElse("");
    }

    /** The name of the record that was open before and may be the same person's; empty when there is none. */
    public String getOffered() {
        if (offered == null) {
            offered = joining.offered(TicketCookie.read(request)).orElse("");
        }
        return offered;
    }

    /** What came of the last step: {@code proven}, {@code wrong}, {@code letters}, or nothing. */
    public String getSaid() {
        return Optional.ofNullable(request.getParameter("said")).orElse("");
    }

    /** The address that was refused, so that it need not be typed again. */
    public String getSent() {
        return Optional.ofNullable(request.getParameter("email")).orElse("");
    }

    /** Why the form was refused, as the key of its message; null where it was not. */
    public String getRefused() {
        return (String) request.getAttribute(ClaimDoor.REFUSED);
    }
}
