package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands the exact signed bytes of a record to the staff. */
@WebServlet("/issuing/document")
public class RecordDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Credentials credentials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CredentialView> found =
                Optional.ofNullable(request.getParameter("id")).flatMap(credentials::seek);
        Optional<byte[]> bytes = found.flatMap(CredentialView::bytes);
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/vc");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + found.get().id() + ".json\"");
        response.setContentLength(bytes.get().length);
        response.getOutputStream().write(bytes.get());
    }
}
