package org.conferral.portal.wallet;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /interactions/{handle}?iuv=1} and {@code /exchanges/{handle}}: the addresses of VCALM, for wallets and for whoever opens one in a browser. */
@WebServlet(
        name = "walletExchange",
        urlPatterns = {"/exchanges/*", ExchangeServlet.INTERACTIONS + "/*"})
public class ExchangeServlet extends OpenServlet {

    static final String INTERACTIONS = "/interactions";

    private static final long serialVersionUID = 1L;
    private static final int UNSUPPORTED = 415;

    @Inject
    private transient WalletExchange exchange;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isInteraction(request)) {
            interact(request, response);
            return;
        }
        String[] steps = rest(request).split("/", 2);
        switch (steps.length == 2 ? steps[1] : "") {
            case "protocols" -> send(exchange.protocols(steps[0], CallerAddress.of(request)), response);
            case "request" -> send(exchange.look(steps[0], CallerAddress.of(request)), response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A wallet is told the ways there are, a person what to do. */
    private void interact(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept");
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if (!"1".equals(request.getParameter("iuv"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (accepted.contains("application/json")) {
            send(exchange.protocols(rest(request), CallerAddress.of(request)), response);
        } else {
            request.getRequestDispatcher("/learner/interaction.xhtml").forward(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isInteraction(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isJson(request)) {
            send(exchange.take(rest(request), body(request), CallerAddress.of(request)), response);
        } else {
            send(WalletAnswer.problem(UNSUPPORTED, "exchange.media"), response);
        }
    }

    private static boolean isInteraction(HttpServletRequest request) {
        return request.getServletPath().equals(INTERACTIONS);
    }
}
