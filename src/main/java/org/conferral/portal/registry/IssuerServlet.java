package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** {@code /issuers/{slug}} and {@code /issuers/{slug}/did.json}: who an issuer of this portal is, and by which keys it signs. */
@WebServlet(name = "issuers", urlPatterns = "/issuers/*")
public class IssuerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DID = "/did.json";
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    private transient IssuerDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<JsonObject> document = path.endsWith(DID)
                ? directory.didDocument(path.substring(1, path.length() - DID.length()))
                : directory.profile(path.substring(1));
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = document.get().toString().getBytes(StandardCharsets.UTF_8);
        new PublicAnswer("application/json", bytes, FRESH).send(request, response);
    }
}
