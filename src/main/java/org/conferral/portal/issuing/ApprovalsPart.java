package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The batches that wait for a person: to be approved, or to be released again after they were sent back. */
@Named
@RequestScoped
public class ApprovalsPart {

    private static final int MOST = 10;

    @Inject
    private Issuance issuance;

    private List<BatchLine> waiting;
    private List<BatchLine> returned;

    public List<BatchLine> getWaiting() {
        if (waiting == null) {
            waiting = issuance.standing(Set.of(BatchState.AWAITING_APPROVAL), Optional.empty(), MOST);
        }
        return waiting;
    }

    public List<BatchLine> getReturned() {
        if (returned == null) {
            returned = issuance.returned(MOST);
        }
        return returned;
    }

    public boolean isAny() {
        return !getWaiting().isEmpty() || !getReturned().isEmpty();
    }
}
