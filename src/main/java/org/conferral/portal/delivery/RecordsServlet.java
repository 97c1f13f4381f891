package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Settings;

/** All records of the learner who has one of them open, and the way from one to another. */
@WebServlet("/claim/records")
public class RecordsServlet extends ClaimDoor {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LearnerRecords records;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        showOpened("/learner/records.xhtml", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        records.turn(TicketCookie.read(request), text(request, "record"))
                .ifPresent(ticket -> TicketCookie.give(ticket, response, settings.secure()));
        seeOther("/claim", request, response);
    }
}
