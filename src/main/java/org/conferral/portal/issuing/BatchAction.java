package org.conferral.portal.issuing;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a batch, and in which states. */
public enum BatchAction {
    RELEASE(EnumSet.of(BatchState.DRAFT)),
    APPROVE(EnumSet.of(BatchState.AWAITING_APPROVAL)),
    SEND_BACK(EnumSet.of(BatchState.AWAITING_APPROVAL)),
    /** Back to the draft, while nothing has been made yet. */
    UNDO(EnumSet.of(BatchState.AWAITING_APPROVAL, BatchState.SCHEDULED)),
    PAUSE(EnumSet.of(BatchState.SCHEDULED, BatchState.PREPARING, BatchState.ISSUING)),
    RESUME(EnumSet.of(BatchState.PAUSED)),
    CANCEL(EnumSet.complementOf(EnumSet.of(BatchState.RELEASED, BatchState.CANCELLED))),
    /** What failed is signed once more. */
    RETRY(EnumSet.of(BatchState.RELEASED)),
    /** What failed stays behind for good. */
    LEAVE_OUT(EnumSet.of(BatchState.RELEASED));

    private final Set<BatchState> states;

    BatchAction(Set<BatchState> states) {
        this.states = Set.copyOf(states);
    }

    public boolean isPossibleIn(BatchState state) {
        return states.contains(state);
    }
}
