package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /issuing/export?format=xlsx&…}: the list whose address this is, as a table. */
@WebServlet("/issuing/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CredentialExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CredentialExport.Kind kind = CredentialExport.Kind.named(Optional.ofNullable(request.getParameter("format")));
        response.setContentType(kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"records." + kind.ending() + "\"");
        export.write(Sought.of(request::getParameter), kind, response.getOutputStream());
    }
}
