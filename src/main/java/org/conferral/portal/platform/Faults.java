package org.conferral.portal.platform;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where every error of the web ends: a fault is logged under a reference number, and the reader sees that number, never the fault. */
@WebServlet("/fault")
public class Faults extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private transient Settings settings;

    /** Logs a fault and gives the reference number under which it is found. */
    public static String report(Throwable fault) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.SEVERE, LoggedFault.of(fault), () -> "Fault " + reference);
        return reference;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean tooLarge = isTooLarge(fault);
        int known = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        int code = tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : known;
        String reference = fault == null || tooLarge ? "" : report(fault);
        response.setStatus(code);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri instanceof String path && path.contains("/api/v1")) {
            problem(response, code, reference);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            leave(request, response, reference);
        } else {
            show(request, SecurityHeaders.guarded(request, response, settings), code, reference);
        }
    }

    /** Whether an upload went over the limit of web.xml; the server says so only in words. */
    private static boolean isTooLarge(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            String words = String.valueOf(at.getMessage());
            if (words.contains("exceeds the configured maximum") || words.contains("exceeds its maximum")) {
                return true;
            }
        }
        return false;
    }

    private static void problem(HttpServletResponse response, int code, String reference) throws IOException {
        String kind = code >= 500 ? "fault" : code == HttpServletResponse.SC_NOT_FOUND ? "not-found" : "bad-request";
        ProblemDocument.send(response, code, kind, Texts.of("machine", kind, reference));
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response, String reference)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + request.getContextPath() + "/error/fault.xhtml?ref=" + reference + "\"/></partial-response>");
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int code, String reference)
            throws ServletException, IOException {
        request.setAttribute("faultCode", code == 403 || code == 404 || code == 413 ? Integer.toString(code) : "500");
        request.setAttribute("faultReference", reference);
        request.getRequestDispatcher("/error/fault.xhtml").forward(request, response);
    }
}
