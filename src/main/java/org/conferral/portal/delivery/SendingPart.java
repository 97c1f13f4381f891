package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.FlashMessages;

/** What stands around the sending of letters: whether they are signed, and what comes back of them. */
@Named
@RequestScoped
public class SendingPart {

    private static final String HERE = "delivery/sending";

    @Inject
    private DkimSigning signing;

    @Inject
    private ReturnedMail returned;

    private DkimView dkim;
    private ReturnsView returns;

    /** Makes a key. */
    public String prepare() {
        signing.prepare();
        return FlashMessages.after(HERE, "desk", "dkim.made");
    }

    /** Signs with the key that is ready. */
    public String begin() {
        signing.begin();
        return FlashMessages.after(HERE, "desk", "dkim.begun");
    }

    public String end() {
        signing.end();
        return FlashMessages.after(HERE, "desk", "dkim.ended");
    }

    public DkimView getDkim() {
        if (dkim == null) {
            dkim = signing.view();
        }
        return dkim;
    }

    public ReturnsView getReturns() {
        if (returns == null) {
            returns = returned.view();
        }
        return returns;
    }
}
