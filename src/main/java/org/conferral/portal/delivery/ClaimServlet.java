package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.issuing.RecordFile;
import org.conferral.portal.issuing.RecordFiles;
import org.conferral.portal.issuing.RecordPapers;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;

/**
 * The doors of the claim desk. Following a link uses nothing up, so mail scanners may look as often as they like; the
 * token leaves the address bar at once, and only an answer sent by a form opens a record.
 */
@WebServlet("/claim/*")
public class ClaimServlet extends ClaimDoor {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordFiles files;

    @Inject
    private transient RecordPapers papers;

    @Inject
    private transient Disclosures disclosures;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (path(request)) {
            case "/record.json", "/record.png", "/record.svg", "/record.jwt" -> download(request, response);
            case "/record.pdf", "/record.html", "/record.xlsx", "/record.csv" -> download(request, response);
            case "/print" -> showOpened("/learner/printRecord.xhtml", request, response);
            case "/check" -> showOpened("/learner/checkRecord.xhtml", request, response);
            default -> arrive(path(request).substring(1), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (path(request)) {
            case "/open" -> open(request, response);
            case "/close" -> close(request, response);
            case "/code" ->
                seeOther(
                        desk.mailCode(TicketCookie.read(request)) ? "/claim?code=mailed" : "/claim?code=later",
                        request,
                        response);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Good links and others are answered alike, and equally fast; only the page behind tells what is to be seen. */
    private void arrive(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Arrival> arrival = Glance.is(request) ? desk.foresee(token) : desk.arrive(token);
        if (arrival.isPresent()) {
            TicketCookie.give(arrival.get().ticket(), response, settings.secure());
            ReaderLanguage.goOn(arrival.get().language(), request, response, settings.secure());
        } else {
            TicketCookie.takeAway(request, response, settings.secure());
        }
        seeOther("/claim", request, response);
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Opening opening = desk.open(
                TicketCookie.read(request),
                new OpeningAnswer(
                        parameter(request, "birthDate"), parameter(request, "studentId"), parameter(request, "code")),
                parameter(request, "agreed"));
        opening.ticket().ifPresent(ticket -> TicketCookie.give(ticket, response, settings.secure()));
        String missed = opening.agreed() ? "/claim?answer=wrong" : "/claim?answer=consent";
        seeOther(opening.ticket().isPresent() ? "/claim" : missed, request, response);
    }

    private void close(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TicketCookie.takeAway(request, response, settings.secure());
        seeOther("/claim?closed=yes", request, response);
    }

    private void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ClaimedRecord> record = desk.look(TicketCookie.read(request)).record();
        if (record.isEmpty()) {
            seeOther("/claim", request, response);
            return;
        }
        String format = path(request).substring("/record.".length());
        try {
            RecordFile file = file(record.get(), format, parameter(request, "language"));
            disclosures.note(record.get().credentialId(), Disclosures.Channel.LEARNER_FILE, format, "");
            file.send(record.get().fileName(format), response);
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }

    private RecordFile file(ClaimedRecord record, String format, String language) {
        return RecordPapers.FORMATS.contains(format)
                ? papers.of(record.printed(), format, language)
                : files.of(record.bytes(), format);
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.startsWith("/"))
                .orElse("/");
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = Optional.ofNullable(request.getParameter(name)).orElse("");
        return value.length() > 100 ? "" : value;
    }
}
