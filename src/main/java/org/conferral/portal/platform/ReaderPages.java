package org.conferral.portal.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives pages for learners and verifiers the language of their reader, and all others English; named in faces-config.xml. */
public class ReaderPages extends ViewHandlerWrapper {

    public ReaderPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return ReaderLanguage.isSpokenAt(request.getServletPath()) ? ReaderLanguage.of(request) : Locale.ENGLISH;
    }
}
