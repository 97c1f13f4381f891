package org.conferral.portal.wallet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The endpoints of OpenID4VCI 1.0 that wallets call: the offer by reference, token, nonce, credential, notification. */
@WebServlet(name = "wallet", urlPatterns = "/wallet/*")
public class WalletServlet extends OpenServlet {

    private static final long serialVersionUID = 1L;

    private static final String OFFERS = "offers/";

    @Inject
    private transient WalletTokens tokens;

    @Inject
    private transient CredentialDesk desk;

    @Inject
    private transient WalletExchange exchange;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = rest(request);
        if (path.startsWith(OFFERS)) {
            send(exchange.offer(path.substring(OFFERS.length()), CallerAddress.of(request)), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WalletAnswer> answer = answer(request);
        if (answer.isPresent()) {
            send(answer.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<WalletAnswer> answer(HttpServletRequest request) throws IOException {
        return switch (rest(request)) {
            case "token" -> Optional.of(token(request));
            case "nonce" -> Optional.of(desk.nonce());
            case "credential" -> Optional.of(credential(request));
            case "notification" -> Optional.of(notification(request));
            default -> Optional.empty();
        };
    }

    private WalletAnswer token(HttpServletRequest request) {
        return isOf(request, "application/x-www-form-urlencoded")
                ? tokens.redeem(request.getParameterMap(), CallerAddress.of(request))
                : WalletAnswer.refused("invalid_request", "error.form");
    }

    private WalletAnswer credential(HttpServletRequest request) throws IOException {
        return isJson(request)
                ? desk.collect(authorization(request), body(request), CallerAddress.of(request))
                : WalletAnswer.refused("invalid_credential_request", "error.body");
    }

    private WalletAnswer notification(HttpServletRequest request) throws IOException {
        return isJson(request)
                ? desk.hear(authorization(request), body(request), CallerAddress.of(request))
                : WalletAnswer.refused("invalid_notification_request", "error.body");
    }

    private static String authorization(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    }
}
