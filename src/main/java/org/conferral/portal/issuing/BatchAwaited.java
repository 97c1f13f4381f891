package org.conferral.portal.issuing;

import java.util.Locale;
import java.util.Optional;

/** What a batch waits for; every state has an answer, so that nothing is ever stuck without a word. */
public enum BatchAwaited {
    /** That somebody releases it. */
    RELEASE,
    /** That a second person approves it. */
    APPROVAL,
    /** That the time runs out in which its release can be undone. */
    UNDO,
    /** The moment for which it is ordered. */
    MOMENT,
    /** The portal, which is at work on it. */
    WORK,
    /** The portal, which tries again after a fault. */
    RETRY,
    /** That somebody goes on with it. */
    RESUME,
    /** A decision about the records that failed. */
    FAILURES,
    NOTHING;

    static BatchAwaited of(BatchState state, boolean troubled, ReleaseState release, BatchCounts counts) {
        return switch (state) {
            case DRAFT -> RELEASE;
            case AWAITING_APPROVAL -> APPROVAL;
            case SCHEDULED -> release.heldUntil().isPresent() ? UNDO : MOMENT;
            case PREPARING, ISSUING -> troubled ? RETRY : WORK;
            case PAUSED -> RESUME;
            case RELEASED -> counts.failed() > 0 && !release.failuresLeft() ? FAILURES : NOTHING;
            case CANCELLED -> NOTHING;
        };
    }

    /** The word of the machine interface, where failures are a count and no state; empty when nothing is awaited. */
    public Optional<String> text() {
        return this == NOTHING || this == FAILURES ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
