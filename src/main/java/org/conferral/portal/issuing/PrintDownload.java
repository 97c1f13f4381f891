package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** {@code /issuing/printed?batch=ID&volume=1}: a volume of a batch that was printed, for the staff. */
@WebServlet("/issuing/printed")
public class PrintDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String volume = Optional.ofNullable(request.getParameter("volume")).orElse("1");
        int number = volume.matches("\\d{1,5}") ? Integer.parseInt(volume) : 0;
        try {
            PrintArchive.Volume wanted = archive.volume(
                    Optional.ofNullable(request.getParameter("batch")).orElse(""), number);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", RecordFile.disposition("documents-" + number + ".zip"));
            wanted.write(response.getOutputStream());
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }
}
