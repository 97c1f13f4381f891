package org.conferral.portal.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.delivery.ClaimDesk;
import org.conferral.portal.delivery.TicketCookie;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Refusal;

/** What the portal holds about the learner who has a record open: where it went, all of it as a file, and the wish to be erased. */
@WebServlet({"/claim/mydata", "/claim/mydata.zip"})
public class MyDataServlet extends HttpServlet {

    /** Under this name a request carries the refusal of its form. */
    static final String REFUSED = "org.conferral.privacy.refused";

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/claim/mydata";

    @Inject
    private transient ClaimDesk desk;

    @Inject
    private transient PersonalExport export;

    @Inject
    private transient ErasureRequests requests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String ticket = TicketCookie.read(request);
        if (desk.look(ticket).record().isEmpty()) {
            seeOther("/claim", request, response);
        } else if (request.getServletPath().endsWith(".zip")) {
            Optional<PersonalArchive> archive = export.ofLearner(ticket);
            if (archive.isPresent()) {
                PersonalExportServlet.send(archive.get(), ReaderLanguage.of(request), response);
            } else {
                seeOther("/claim", request, response);
            }
        } else {
            show(request, response);
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher("/learner/myData.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String words = Optional.ofNullable(request.getParameter("words")).orElse("");
        try {
            requests.ask(TicketCookie.read(request), words);
            seeOther(HERE, request, response);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                seeOther("/claim", request, response);
            } else {
                request.setAttribute(REFUSED, refusal);
                show(request, response);
            }
        }
    }

    private static void seeOther(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
