package org.conferral.portal.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;

/** What a page remembers from one request to the next while somebody works on it: it lies in the page itself, not in any server. */
public class PageMemory implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** What is remembered under this name; at first what {@code first} says. */
    @SuppressWarnings("unchecked")
    public static <T extends Serializable> T of(String name, Supplier<T> first) {
        return (T) FacesContext.getCurrentInstance()
                .getViewRoot()
                .getViewMap()
                .computeIfAbsent(name, fresh -> first.get());
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Object kept = faces.getAttributes().get(PageStates.MEMORY);
        if (kept != null && faces.getViewRoot() != null) {
            faces.getViewRoot().getViewMap().putAll((Map<String, Object>) kept);
        }
    }
}
