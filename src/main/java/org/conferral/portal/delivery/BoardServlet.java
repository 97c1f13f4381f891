package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.issuing.CredentialExport;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.platform.Refusal;

/** {@code /delivery/boardSheet?batch=…}: the delivery board whose address this is, as a workbook. */
@WebServlet("/delivery/boardSheet")
public class BoardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(CredentialExport.Kind.XLSX.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"delivery.xlsx\"");
        try {
            export.write(Sought.of(request::getParameter), response.getOutputStream());
        } catch (Refusal refusal) {
            response.reset();
            response.sendError(refusal.kind().status());
        }
    }
}
