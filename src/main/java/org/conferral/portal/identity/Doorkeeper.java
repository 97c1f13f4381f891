package org.conferral.portal.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.ProblemDocument;
import org.conferral.portal.platform.Texts;

/** Stands before every page: gives the request its actor, sends strangers to the sign-in page and a new portal to its set-up. */
public class Doorkeeper extends HttpFilter {

    static final String ACTOR = "conferral.actor";

    private static final long serialVersionUID = 1L;

    /** Which permission each staff area asks for; the narrower one decides, and a path that is in none of them is public. */
    private static final Map<String, Permission> AREAS = Map.ofEntries(
            Map.entry("/home/home", Permission.VIEW),
            Map.entry("/catalog/", Permission.VIEW),
            Map.entry("/intake/", Permission.VIEW),
            Map.entry("/issuing/", Permission.VIEW),
            Map.entry("/issuing/key", Permission.MANAGE_KEYS),
            Map.entry("/issuing/export", Permission.EXPORT),
            Map.entry("/delivery/", Permission.VIEW),
            Map.entry("/privacy/", Permission.ADMINISTER),
            Map.entry("/identity/admin", Permission.ADMINISTER),
            Map.entry("/identity/people", Permission.ADMINISTER),
            Map.entry("/identity/tokens", Permission.ADMINISTER),
            Map.entry("/identity/unit", Permission.ADMINISTER),
            Map.entry("/identity/journal", Permission.ADMINISTER),
            Map.entry("/identity/ledger", Permission.ADMINISTER));

    @Inject
    private transient FirstStart firstStart;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Actor actor = Optional.ofNullable((Actor) request.getAttribute(ACTOR)).orElse(Actor.PUBLIC);
        Access.begin(actor);
        try {
            decide(actor, request, response, chain);
        } finally {
            Access.end();
        }
    }

    private void decide(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (PortalAuthentication.isMachine(request)) {
            machine(actor, path, request, response, chain);
        } else if (isPage(path) && firstStart.isNeeded()) {
            response.sendRedirect(request.getContextPath() + "/setup");
        } else {
            page(actor, path, request, response, chain);
        }
    }

    private static void machine(
            Actor actor, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (actor.isSignedIn() || path.equals("/api/v1/verify")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer");
        ProblemDocument.send(
                response, HttpServletResponse.SC_UNAUTHORIZED, "token-missing", Texts.of("identity", "token-missing"));
    }

    private static void page(
            Actor actor, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Permission> needed = AREAS.entrySet().stream()
                .filter(area -> path.startsWith(area.getKey()))
                .max(Comparator.comparing(area -> area.getKey().length()))
                .map(Map.Entry::getValue);
        if (needed.isEmpty() || actor.may(needed.get())) {
            chain.doFilter(request, response);
        } else if (actor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?next=" + encoded(path, request));
        }
    }

    private static String encoded(String path, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/setup")
                && !path.startsWith("/home/setup")
                && !path.startsWith("/jakarta.faces.resource")
                && !path.startsWith("/theme")
                && !path.startsWith("/language")
                && !path.startsWith("/health")
                && !path.startsWith("/credentials/")
                && !path.startsWith("/presentations/")
                && !path.startsWith("/openapi");
    }
}
