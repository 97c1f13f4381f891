package org.conferral.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What a page says after it has sent the browser on: post, redirect, get, and then the good news. */
public final class FlashMessages {

    private FlashMessages() {}

    /** The outcome that redirects to {@code page} and shows the text there. */
    public static String after(String page, String feature, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(feature, key, arguments), null));
        return "/" + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
