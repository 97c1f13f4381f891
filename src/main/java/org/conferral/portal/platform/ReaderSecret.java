package org.conferral.portal.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;

/** Gives a reader who has not signed in a secret of their own, so that no form of theirs can be filled in from another browser. */
public class ReaderSecret implements PhaseListener {

    /** So many random bytes are in a secret. */
    public static final int BYTES = 32;

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        boolean secure = CDI.current().select(Settings.class).get().secure();
        if (!faces.getViewRoot().isTransient()
                && !external.isResponseCommitted()
                && SignInCookie.read(request, secure).isEmpty()) {
            String secret = HexFormat.of()
                    .formatHex(CDI.current().select(Ids.class).get().randomBytes(BYTES));
            SignInCookie.give(secret, request, (HttpServletResponse) external.getResponse(), secure);
        }
    }
}
