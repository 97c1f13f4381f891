package org.conferral.portal.platform;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Turns what goes wrong behind a page into what its reader can use: a refusal becomes a message on the page, an expired page is
 * opened anew, and only a true fault reaches the error page.
 */
public class FacesFaults extends ExceptionHandlerWrapper {

    FacesFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            FacesContext faces = FacesContext.getCurrentInstance();
            Optional<Refusal> refusal = cause(thrown, Refusal.class);
            if (refusal.isPresent()) {
                events.remove();
                refuse(faces, refusal.get());
            } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
                events.remove();
                reopen(faces);
            }
        }
        getWrapped().handle();
    }

    private static void refuse(FacesContext faces, Refusal refusal) {
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        try {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || rendering) {
                faces.getExternalContext().responseSendError(refusal.kind().status(), Texts.of(refusal));
                faces.responseComplete();
            } else {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(refusal), null));
                faces.renderResponse();
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void reopen(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath()
                    + external.getRequestServletPath().replace(".xhtml", ""));
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /** Makes the handler for each request; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FacesFaults(getWrapped().getExceptionHandler());
        }
    }
}
