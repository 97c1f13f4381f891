package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Refusal;

/** Hands a record to the staff: the exact signed bytes, by themselves or inside a picture or a document, or its rows. */
@WebServlet("/issuing/document")
public class RecordDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Credentials credentials;

    @Inject
    private transient RecordFiles files;

    @Inject
    private transient RecordPapers papers;

    @Inject
    private transient Disclosures disclosures;

    @Inject
    private transient Access access;

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
        if (!RecordFiles.FORMATS.contains(format) && !RecordPapers.FORMATS.contains(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            RecordFile file = RecordPapers.FORMATS.contains(format)
                    ? papers.of(found.get(), format, language(request))
                    : files.of(bytes.get(), format);
            disclosures.note(
                    found.get().id(),
                    Disclosures.Channel.STAFF_FILE,
                    format,
                    access.who().id());
            file.send(found.get().id() + "." + format, response);
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }

    private static String language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language")).orElse("en");
    }
}
