package org.conferral.portal.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Gives the pages that people type or read aloud an address without folders. */
public class ShortAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            "/", "/home/home.xhtml",
            "/login", "/identity/login.xhtml",
            "/setup", "/home/setup.xhtml",
            "/verify", "/public/verify.xhtml",
            "/claim", "/learner/claim.xhtml",
            "/find", "/learner/findRecords.xhtml");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String page = PAGES.get(path);
        if (page == null) {
            chain.doFilter(request, response);
        } else if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/home/home");
        } else {
            request.getRequestDispatcher(page).forward(request, response);
        }
    }
}
