package org.conferral.portal.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Settings;

/**
 * The door out of letters that nobody is owed. Following the link changes nothing, for mail scanners follow it too: people press a button, mail programs post
 * {@code List-Unsubscribe=One-Click} to the address itself (RFC 8058 §3.1).
 */
@WebServlet("/unsubscribe/*")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "unsubscribe";
    private static final int SECONDS = 600;

    @Inject
    private transient Unsubscribing unsubscribing;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String token = token(request);
        if (!token.isEmpty()) {
            keep(token, SECONDS, response);
            unsubscribing
                    .language(token)
                    .ifPresent(tag -> ReaderLanguage.goOn(tag, request, response, settings.secure()));
            seeOther("/unsubscribe", request, response);
            return;
        }
        Optional<String> done = Optional.ofNullable(request.getParameter("done"))
                .flatMap(UnsubscribeServlet::from)
                .map(from -> "done." + from);
        String state = done.or(() -> unsubscribing.from(kept(request)).map(from -> "asking." + from))
                .orElse("unknown");
        request.setAttribute("unsubscribing", state);
        response.setStatus(state.equals("unknown") ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        request.getRequestDispatcher("/learner/unsubscribe.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        if (!token.isEmpty()) {
            // whether the token was ours is nobody's business
            unsubscribing.unsubscribe(token);
            response.setStatus(HttpServletResponse.SC_OK);
            return;
        }
        String left = unsubscribing
                .unsubscribe(kept(request))
                .map(from -> "?done=" + from)
                .orElse("");
        keep("", 0, response);
        seeOther("/unsubscribe" + left, request, response);
    }

    private static Optional<Unsubscribing.From> from(String name) {
        return Arrays.stream(Unsubscribing.From.values())
                .filter(from -> from.name().equals(name))
                .findFirst();
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .map(path -> path.substring(1))
                .orElse("");
    }

    private static String kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private void keep(String token, int seconds, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, token.matches("[A-Za-z0-9._-]{1,200}") ? token : "");
        cookie.setPath("/unsubscribe");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static void seeOther(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
