package org.conferral.portal.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** The cookie in which a browser carries the secret of a sign-in. */
public final class SignInCookie {

    private static final String GIVEN = SignInCookie.class.getName();

    private SignInCookie() {}

    /** What the browser brought, or was given in this very request; "" when it has none. */
    public static String read(HttpServletRequest request, boolean secure) {
        if (request.getAttribute(GIVEN) instanceof String given) {
            return given;
        }
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(secure)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Gives it to the browser, until that is closed. */
    public static void give(String secret, HttpServletRequest request, HttpServletResponse response, boolean secure) {
        add(secret, -1, request, response, secure);
    }

    /** Takes it away from the browser. */
    public static void takeAway(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        add("", 0, request, response, secure);
    }

    private static void add(
            String value, int seconds, HttpServletRequest request, HttpServletResponse response, boolean secure) {
        request.setAttribute(GIVEN, value);
        Cookie cookie = new Cookie(name(secure), value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(boolean secure) {
        return secure ? "__Host-conferral" : "conferral-session";
    }
}
