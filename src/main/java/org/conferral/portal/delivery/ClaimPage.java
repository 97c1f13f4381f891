package org.conferral.portal.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conferral.portal.issuing.RecordFiles;
import org.conferral.portal.platform.Settings;
import org.conferral.reading.ProfileLink;

/** The learner in front of the claim desk: asked for a fact, or with the open record. */
@Named
@RequestScoped
public class ClaimPage {

    @Inject
    private ClaimDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    private ClaimView view;

    /** Answers "not found" where there is nothing to see, whatever the reason; asked first by the head of the page. */
    @PostConstruct
    void arrive() {
        if (getView().step() == ClaimView.Step.GONE && !isClosed()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public ClaimView getView() {
        if (view == null) {
            view = desk.look(TicketCookie.read(request));
        }
        return view;
    }

    public ClaimedRecord getRecord() {
        return getView().record().orElse(null);
    }

    /** Where the learner adds the record to a profile of their own; the form there is filled in by the address. */
    public String getProfileLink() {
        return ProfileLink.of(RecordFiles.read(getRecord().bytes()), settings.url("/verify"))
                .toString();
    }

    public boolean isOpen() {
        return getView().step() == ClaimView.Step.OPEN;
    }

    public boolean isAsking() {
        return getView().step() == ClaimView.Step.ASK;
    }

    public boolean isLocked() {
        return getView().step() == ClaimView.Step.LOCKED;
    }

    /** Nothing to see, and the learner did not just put it away. */
    public boolean isGone() {
        return getView().step() == ClaimView.Step.GONE && !isClosed();
    }

    public boolean isClosed() {
        return getView().step() == ClaimView.Step.GONE && "yes".equals(request.getParameter("closed"));
    }

    /** Whether a code was asked for too soon after another, or too often. */
    public boolean isCodeLater() {
        return isAsking() && "later".equals(request.getParameter("code"));
    }

    /** Whether the last answer did not match; which half of it was wrong is never told. */
    public boolean isMissed() {
        return isAsking() && !getView().asksButton() && "wrong".equals(request.getParameter("answer"));
    }
}
