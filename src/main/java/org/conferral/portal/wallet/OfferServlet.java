package org.conferral.portal.wallet;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.delivery.TicketCookie;

/** {@code /claim/wallet}: a form lays the open record ready for a wallet, the page tells how to fetch it. */
@WebServlet(name = "walletOffer", urlPatterns = "/claim/wallet")
public class OfferServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WalletDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (desk.look(TicketCookie.read(request)).isPresent()) {
            request.getRequestDispatcher("/learner/wallet.xhtml").forward(request, response);
        } else {
            seeOther("/claim", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        desk.offer(TicketCookie.read(request));
        seeOther("/claim/wallet", request, response);
    }

    private static void seeOther(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
