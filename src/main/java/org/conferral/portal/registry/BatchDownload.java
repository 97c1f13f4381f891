package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.issuing.BatchProgress;
import org.conferral.portal.issuing.Issuance;
import org.conferral.portal.platform.Refusal;

/** {@code /issuing/records?batch=ID}: the signed records of a batch as one archive, for the staff. */
@WebServlet("/issuing/records")
public class BatchDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issuance issuance;

    @Inject
    private transient BatchArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getParameter("batch")).orElse("");
        try {
            BatchProgress batch = issuance.progress(id);
            response.setContentType("application/zip");
            BatchArchive.Form form = BatchArchive.Form.CREDENTIALS;
            response.setHeader("Content-Disposition", form.disposition(batch.id()));
            archive.of(batch.id(), form).write(response.getOutputStream());
        } catch (Refusal unknown) {
            response.sendError(unknown.kind().status());
        }
    }
}
