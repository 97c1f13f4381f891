package org.conferral.portal.wallet;

import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Addresses that wallets in a browser may call from wherever they come; no cookie is looked at there. */
abstract class OpenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String DAY = "86400";

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "WWW-Authenticate, Retry-After");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        super.service(request, response);
    }

    /** What a browser asks before it lets a page of another origin call. */
    @Override
    protected final void doOptions(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, POST");
        response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
        response.setHeader("Access-Control-Max-Age", DAY);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    static void send(WalletAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.document().isPresent()) {
            send(answer.document().get(), answer.mediaType(), response);
        }
    }

    private static void send(JsonObject document, String mediaType, HttpServletResponse response) throws IOException {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The body, and one byte more than is read of it when it is too long. */
    static byte[] body(HttpServletRequest request) throws IOException {
        return request.getInputStream().readNBytes(GivenJson.LARGEST + 1);
    }

    /** What stands behind the path of the servlet, without the slash. */
    static String rest(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    static boolean isJson(HttpServletRequest request) {
        return isOf(request, "application/json");
    }

    static boolean isOf(HttpServletRequest request, String mediaType) {
        return String.valueOf(request.getContentType()).split(";")[0].strip().equalsIgnoreCase(mediaType);
    }
}
