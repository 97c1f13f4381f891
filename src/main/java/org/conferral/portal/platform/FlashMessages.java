package org.conferral.portal.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page says after it has sent the browser on: post, redirect, get, and then the good news. The browser carries it along, sealed,
 * since another server may answer.
 */
public class FlashMessages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "said";
    private static final int SECONDS = 60;
    private static final int LONGEST = 1000;

    /** The outcome that redirects to {@code page} and shows the text there. */
    public static String after(String page, String feature, String key, Object... arguments) {
        return after(page, FacesMessage.SEVERITY_INFO, Texts.of(feature, key, arguments));
    }

    /** The outcome that redirects to {@code page} and says there what did not go as it was meant. */
    public static String warningAfter(String page, String feature, String key, Object... arguments) {
        return after(page, FacesMessage.SEVERITY_WARN, Texts.of(feature, key, arguments));
    }

    private static String after(String page, FacesMessage.Severity severity, String text) {
        List<FacesMessage> said =
                new ArrayList<>(FacesContext.getCurrentInstance().getMessageList());
        said.add(new FacesMessage(severity, text, null));
        int room = LONGEST / said.size();
        ArrayList<FacesMessage> carried = new ArrayList<>();
        said.forEach(
                each -> carried.add(new FacesMessage(each.getSeverity(), shortened(each.getSummary(), room), null)));
        String sealed = CDI.current().select(PageSealing.class).get().seal(carried, COOKIE);
        carry(sealed, SECONDS);
        return "/" + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private static String shortened(String text, int room) {
        return text.substring(0, Math.min(text.length(), room));
    }

    private static void carry(String value, int seconds) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("path", "/");
        properties.put("maxAge", seconds);
        properties.put("httpOnly", true);
        properties.put("secure", CDI.current().select(Settings.class).get().secure());
        properties.put("SameSite", "Lax");
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(COOKIE, value, properties);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        if (!faces.isPostback() && external.getRequestCookieMap().get(COOKIE) instanceof Cookie carried) {
            carry("", 0);
            CDI.current()
                    .select(PageSealing.class)
                    .get()
                    .open(carried.getValue(), COOKIE)
                    .ifPresent(said -> ((List<?>) said).forEach(each -> faces.addMessage(null, (FacesMessage) each)));
        }
    }
}
