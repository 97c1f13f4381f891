package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.roster.DuplicateRule;

/** Where a batch stands right now. */
public record BatchProgress(
        String id,
        String name,
        String rosterId,
        String templateId,
        IssueAs issueAs,
        BatchState state,
        Instant since,
        boolean notifies,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        Optional<Instant> releaseAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<BatchRetry> retry,
        BatchCounts counts,
        DuplicateRule repeated,
        int leftOut,
        Optional<String> correction) {

    /** Whether nothing was released yet, so that the order can still be changed or dropped without a trace. */
    public boolean isOpen() {
        return state == BatchState.DRAFT;
    }

    /** Whether the work on it failed and will be tried again. */
    public boolean isTroubled() {
        return retry.isPresent();
    }

    public boolean isUnderWay() {
        return state.isUnderWay();
    }

    /** Whether the page should look again by itself. */
    public boolean isMoving() {
        return state.isUnderWay() || state == BatchState.SCHEDULED;
    }

    public boolean canPause() {
        return state.isUnderWay() || state == BatchState.SCHEDULED;
    }

    public boolean canResume() {
        return state == BatchState.PAUSED;
    }

    public boolean canCancel() {
        return !state.isFinal();
    }

    public boolean isBadges() {
        return issueAs == IssueAs.BADGE;
    }
}
