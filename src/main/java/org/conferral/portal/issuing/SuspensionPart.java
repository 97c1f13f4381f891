package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** The forms on a record's page that put it on hold and stand behind it again. */
@Named
@RequestScoped
public class SuspensionPart {

    @Inject
    private Suspension suspension;

    private String id = Address.parameter("id");
    private String reason;

    public String suspend() {
        suspension.suspend(id, reason);
        return done("suspension.done");
    }

    public String lift() {
        suspension.lift(id);
        return done("suspension.lifted");
    }

    private String done(String key) {
        return FlashMessages.after("issuing/credential?id=" + id, "issuing", key);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
