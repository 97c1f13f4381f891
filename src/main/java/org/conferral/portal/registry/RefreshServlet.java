package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.issuing.RecordRefresh;
import org.conferral.portal.platform.ProblemDocument;
import org.conferral.portal.platform.Texts;

/** {@code /refresh/{mark}/{id}}: the newest version of a record, at the address written in it ({@code 1EdTechCredentialRefresh}). */
@WebServlet(name = "refresh", urlPatterns = "/refresh/*")
public class RefreshServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordRefresh records;

    @Inject
    private transient Disclosures disclosures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] steps = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        Optional<RecordRefresh.Newest> newest =
                steps.length == 3 ? records.newest(steps[1], steps[2]) : Optional.empty();
        if (newest.isEmpty()) {
            explain(response, HttpServletResponse.SC_NOT_FOUND, "refresh.unknown");
        } else if (newest.get().document().isEmpty()) {
            explain(
                    response,
                    HttpServletResponse.SC_GONE,
                    newest.get().erased() ? "refresh.erased" : "refresh.revoked");
        } else {
            byte[] document = newest.get().document().get();
            disclosures.note(newest.get().id(), Disclosures.Channel.REFRESH, "", "");
            new PublicAnswer("application/vc", document, Duration.ZERO).send(request, response);
        }
    }

    private static void explain(HttpServletResponse response, int status, String code) throws IOException {
        ProblemDocument.send(response, status, code, Texts.of("machine", code));
    }
}
