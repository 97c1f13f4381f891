package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.issuing.ReleaseSheets;
import org.conferral.portal.platform.Refusal;

/** {@code /issuing/sheet?batch=ID}: the release sheet of a batch, for the staff. */
@WebServlet("/issuing/sheet")
public class SheetDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReleaseSheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getParameter("batch")).orElse("");
        try {
            byte[] sheet = sheets.pdf(id);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", BatchArchive.sheet(id));
            response.getOutputStream().write(sheet);
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }
}
