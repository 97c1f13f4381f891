package org.conferral.portal.delivery;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** The cookie in which a browser carries its claim ticket, for half an hour and for the claim desk only. */
public final class TicketCookie {

    private static final String NAME = "claim";
    private static final String TAKEN = TicketCookie.class.getName();

    private TicketCookie() {}

    /** The ticket the browser brought, "" when it has none or it was taken away in this very request. */
    public static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null || request.getAttribute(TAKEN) != null) {
            return "";
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    static void give(String ticket, HttpServletResponse response, boolean secure) {
        add(ticket, (int) ClaimTicket.LIFE.toSeconds(), response, secure);
    }

    static void takeAway(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        request.setAttribute(TAKEN, true);
        add("", 0, response, secure);
    }

    private static void add(String value, int seconds, HttpServletResponse response, boolean secure) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/claim");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
