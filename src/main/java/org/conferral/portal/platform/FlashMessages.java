package org.conferral.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What a page says after it has sent the browser on: post, redirect, get, and then the good news. */
public final class FlashMessages {

    private FlashMessages() {}

    /** The outcome that redirects to {@code page} and shows the text there. */
    public static String after(String page, String feature, String key, Object... arguments) {
        return after(page, FacesMessage.SEVERITY_INFO, Texts.of(feature, key, arguments));
    }

    /** The outcome that redirects to {@code page} and says there what did not go as it was meant. */
    public static String warningAfter(String page, String feature, String key, Object... arguments) {
        return after(page, FacesMessage.SEVERITY_WARN, Texts.of(feature, key, arguments));
    }

    private static String after(String page, FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, null));
        return "/" + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
