package org.conferral.portal.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** Hands out the workbooks of intake to a browser: {@code sample?template=KEY} and {@code workbook?roster=ID}. */
@WebServlet({"/intake/sample", "/intake/workbook", "/intake/people"})
public class WorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient RosterDownloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String template = Optional.ofNullable(request.getParameter("template")).orElse("");
        String roster = Optional.ofNullable(request.getParameter("roster")).orElse("");
        if (request.getServletPath().endsWith("sample")) {
            send(response, "roster-sample.xlsx", out -> downloads.writeSample(template, out));
        } else if (request.getServletPath().endsWith("people")) {
            send(response, "roster.xlsx", out -> downloads.writePeople(roster, template, out));
        } else {
            send(response, "rows-to-repair.xlsx", out -> downloads.writeProblems(roster, out));
        }
    }

    private static void send(HttpServletResponse response, String name, Writing writing) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            writing.to(workbook);
        } catch (Refusal unknown) {
            response.sendError(unknown.kind().status());
            return;
        }
        response.setContentType(TYPE);
        response.setContentLength(workbook.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        workbook.writeTo(response.getOutputStream());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
