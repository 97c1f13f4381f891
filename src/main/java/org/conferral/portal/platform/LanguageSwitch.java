package org.conferral.portal.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the language a reader chooses, and leads back to the page. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReaderLanguage.named(request.getParameter("to"))
                .ifPresent(language -> ReaderLanguage.choose(language, response, settings.secure()));
        response.sendRedirect(ThemeSwitch.back(request.getParameter("back"), request.getContextPath()));
    }
}
