package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** Where a clerk sees how far the check of a large file is, and may stop it. */
@Named
@RequestScoped
public class CheckingPage {

    /** So long nobody minds to wait with the page before; a check that takes longer is shown here. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    private RosterIntake intake;

    private final String roster = Address.parameter("roster");
    private RosterSummary summary;
    private CheckProgress progress;

    /** Goes on to what was found as soon as it is there. */
    public @Nullable String arrive() {
        return getSummary().isChecking() ? null : next();
    }

    /** Asked again and again by the page while it is open. */
    public void look() throws IOException {
        if (!getSummary().isChecking()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String path = faces.getExternalContext().getRequestContextPath();
            faces.getExternalContext().redirect(path + "/intake/" + getSummary().page() + "?roster=" + roster);
        }
    }

    public String callOff() {
        intake.callOff(roster);
        summary = null;
        return FlashMessages.after("intake/" + getSummary().page() + "?roster=" + roster, "intake", "checking.stopped");
    }

    private String next() {
        return "/intake/" + getSummary().page() + "?faces-redirect=true&roster=" + roster;
    }

    public RosterSummary getSummary() {
        if (summary == null) {
            summary = intake.summary(roster);
        }
        return summary;
    }

    public CheckProgress getProgress() {
        if (progress == null) {
            progress = intake.progress(roster);
        }
        return progress;
    }

    public String getRoster() {
        return roster;
    }
}
