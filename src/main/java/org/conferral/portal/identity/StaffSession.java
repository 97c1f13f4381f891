package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;

/**
 * The session a sign-in begins. The server's own session id is short of random bits, so each session is bound to a second cookie of
 * 256 bits of which the session keeps a keyed hash.
 */
@ApplicationScoped
public class StaffSession {

    private static final String ACCOUNT = "conferral.account";
    private static final String BINDING = "conferral.binding";

    @Inject
    private Ids ids;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    void begin(String accountId, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        String secret = HexFormat.of().formatHex(ids.randomBytes(32));
        request.getSession().setAttribute(ACCOUNT, accountId);
        request.getSession().setAttribute(BINDING, mark(secret));
        Cookie cookie = new Cookie(cookieName(), secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The account this request's session belongs to, when the session and its second cookie fit together. */
    Optional<String> accountId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ACCOUNT) == null) {
            return Optional.empty();
        }
        byte[] expected = (byte[]) session.getAttribute(BINDING);
        return secret(request)
                .filter(secret -> MessageDigest.isEqual(expected, mark(secret)))
                .map(fits -> (String) session.getAttribute(ACCOUNT));
    }

    private Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(cookieName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private byte[] mark(String secret) {
        return sealing.mark("session", secret.getBytes(StandardCharsets.US_ASCII));
    }

    private String cookieName() {
        return settings.secure() ? "__Host-conferral" : "conferral-session";
    }
}
