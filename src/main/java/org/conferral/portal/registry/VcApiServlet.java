package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /credentials/issue}, {@code /credentials/verify} and {@code /presentations/verify} as the VC-API has them, for conformance suites and
 * interoperability tests; as good as not there unless the portal was started for tests.
 */
@WebServlet(
        name = "vcApi",
        urlPatterns = {"/credentials/issue", "/credentials/verify", "/presentations/verify"})
public class VcApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TestIssuer issuer;

    @Inject
    private transient VcApi api;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!issuer.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            answer(response, VcApiAnswer.refused(405, "method-not-allowed"));
        } else {
            answer(response, answer(request));
        }
    }

    private VcApiAnswer answer(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).split(";")[0].strip();
        if (!type.equals("application/json") && !type.endsWith("+json")) {
            return VcApiAnswer.refused(415, "media-type");
        }
        byte[] body = request.getInputStream().readNBytes(VcApi.LARGEST + 1);
        return body.length > VcApi.LARGEST
                ? VcApiAnswer.refused(413, "vcapi.large")
                : api.answer(request.getServletPath(), body);
    }

    private static void answer(HttpServletResponse response, VcApiAnswer answer) throws IOException {
        JsonObject document = answer.document();
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
