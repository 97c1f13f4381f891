package org.conferral.portal.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands out evidence at {@code /evidence/{id}}: to be saved, never to be shown as a page of the portal. */
@WebServlet("/evidence/*")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EvidenceShelf.HandedOut> file = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(shelf::find);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        handOut(file.get(), response);
    }

    /** Hands a file out so that a browser saves it, whatever is in it. */
    static void handOut(EvidenceShelf.HandedOut file, HttpServletResponse response) throws IOException {
        byte[] content = file.content();
        response.setContentType(file.mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getOutputStream().write(content);
    }

    /** The name in letters that every browser reads, and once more as it is (RFC 6266). */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
