package org.conferral.portal.record;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.evidence.FitFile;

/** Hands out the file of a learner: to be saved, never to be shown as a page of the portal. */
final class FileAnswer {

    private FileAnswer() {}

    static void send(Optional<OwnWordsDesk.HandedOut> found, HttpServletResponse response) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OwnWordsDesk.HandedOut file = found.get();
        FitFile.handOut(file.file().name(), file.file().mediaType(), file.content(), response);
    }
}
