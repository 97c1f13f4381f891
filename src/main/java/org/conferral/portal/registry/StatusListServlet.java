package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.issuing.StatusLists;

/** {@code /status/{id}}: a signed status list, byte for byte as it was signed. */
@WebServlet(name = "statusLists", urlPatterns = "/status/*")
public class StatusListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatusLists lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<byte[]> signed = path.length() > 1 ? lists.document(path.substring(1)) : Optional.empty();
        if (signed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new PublicAnswer("application/vc", signed.get(), StatusLists.TTL).send(request, response);
    }
}
