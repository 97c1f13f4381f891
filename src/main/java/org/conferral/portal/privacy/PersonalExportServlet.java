package org.conferral.portal.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** {@code /privacy/export?id=ID}: everything about a person, for staff to hand out. */
@WebServlet("/privacy/export")
public class PersonalExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = Optional.ofNullable(request.getParameter("id")).orElse("");
            send(export.ofPerson(id), Locale.ENGLISH, response);
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }

    /** Hands an archive out as a file whose name tells nothing. */
    static void send(PersonalArchive archive, Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
        response.setHeader("Cache-Control", "no-store");
        archive.write(response.getOutputStream(), language);
    }
}
