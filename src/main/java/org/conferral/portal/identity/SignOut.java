package org.conferral.portal.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.SignInCookie;

/** Ends a sign-in, on every server of the portal. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffSessions sessions;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(SignInCookie.read(request, settings.secure()));
        SignInCookie.takeAway(request, response, settings.secure());
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
