package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Settings;

/** What every page says about the portal itself. */
@Named("portal")
@RequestScoped
public class PortalView {

    private static final List<String> THEMES = List.of("light", "dark");

    @Inject
    private Institution institution;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    private Optional<InstitutionView> shown = Optional.empty();

    public String getInstitutionName() {
        return shown().map(InstitutionView::name).orElse("Conferral");
    }

    /** Where the public reaches this portal, without a trailing slash. */
    public String getBaseUrl() {
        return settings.baseUrl().toString();
    }

    public String getInstitutionUrl() {
        return shown().map(InstitutionView::url).orElse("");
    }

    /** A page says the name several times, and asks for it once. */
    private Optional<InstitutionView> shown() {
        shown = shown.or(institution::find);
        return shown;
    }

    /** {@code light} or {@code dark} as the person chose on this device; empty: as the system says. */
    public String getTheme() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals("theme"))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("");
    }
}
