package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** What can be done about the records of a batch that failed, on its page. */
@Named
@RequestScoped
public class FailedPart {

    @Inject
    private FailedRecords failed;

    private final String id = Address.parameter("id");

    public String retry() {
        return FlashMessages.after("issuing/batch?id=" + id, "issuing", "batch.failed.again", failed.retry(id));
    }

    public String leave() {
        failed.leave(id);
        return FlashMessages.after("issuing/batch?id=" + id, "issuing", "batch.failed.left");
    }

    /** Whether any of them failed at being signed, so that trying again is worth it. */
    public boolean isSignable() {
        return failed.signable(id) > 0;
    }
}
