package org.conferral.portal.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Remembers on this device whether pages are shown light, dark or as the system is, and leads back to the page. */
@WebServlet("/theme")
public class ThemeSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 31_536_000;
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theme = String.valueOf(request.getParameter("to"));
        boolean chosen = THEMES.contains(theme);
        Cookie cookie = new Cookie("theme", chosen ? theme : "");
        cookie.setPath("/");
        cookie.setMaxAge(chosen ? A_YEAR : 0);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(back(request.getParameter("back"), request.getContextPath()));
    }

    /** Only a place of this portal: a path that no browser reads as another host. */
    static String back(String asked, String contextPath) {
        boolean here = asked != null && asked.matches("/(?![/\\\\])[^\\s\\\\]*");
        return here ? asked : contextPath + "/";
    }
}
