package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** Hands the exact signed bytes of a record to the staff, by themselves or inside a picture. */
@WebServlet("/issuing/document")
public class RecordDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Credentials credentials;

    @Inject
    private transient RecordFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CredentialView> found =
                Optional.ofNullable(request.getParameter("id")).flatMap(credentials::seek);
        Optional<byte[]> bytes = found.flatMap(CredentialView::bytes);
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String format = Optional.ofNullable(request.getParameter("format")).orElse("json");
        if (!RecordFiles.FORMATS.contains(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            files.of(bytes.get(), format).send(found.get().id() + "." + format, response);
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }
}
