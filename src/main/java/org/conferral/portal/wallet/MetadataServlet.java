package org.conferral.portal.wallet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Settings;

/**
 * {@code /.well-known/openid-credential-issuer} and {@code /.well-known/oauth-authorization-server}. Both stand between host and path of the
 * issuer (OpenID4VCI 1.0, section 12.2.2; RFC 8414, section 3): for a portal at {@code https://host/records} a reverse proxy has to pass
 * {@code /.well-known/…/records} on as it is.
 */
@WebServlet(
        name = "walletMetadata",
        urlPatterns = {
            MetadataServlet.ISSUER,
            MetadataServlet.ISSUER + "/*",
            MetadataServlet.SERVER,
            MetadataServlet.SERVER + "/*"
        })
public class MetadataServlet extends OpenServlet {

    static final String ISSUER = "/.well-known/openid-credential-issuer";
    static final String SERVER = "/.well-known/oauth-authorization-server";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WalletDocuments documents;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = "/" + rest(request);
        if (!path.equals("/") && !path.equals(settings.baseUrl().getPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean issuer = request.getServletPath().equals(ISSUER);
        send(WalletAnswer.of(issuer ? documents.issuer() : documents.authorizationServer()), response);
    }
}
