package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<String> correction,
        ReleaseState release) {

    static BatchProgress of(IssuanceBatch batch, BatchCounts counts) {
        BatchTerms terms = batch.terms();
        BatchCourse course = batch.course();
        return new BatchProgress(
                batch.id(),
                terms.name(),
                terms.rosterId(),
                terms.templateId(),
                terms.issueAs(),
                course.state(),
                course.since(),
                terms.notifies(),
                terms.validFrom(),
                terms.validUntil(),
                terms.releaseAt(),
                course.startedAt(),
                course.finishedAt(),
                course.trouble().retry(),
                counts,
                terms.repeated(),
                batch.extent().leftOut(),
                terms.correction(),
                batch.consent().state());
    }

    /** Whether nothing was released yet, so that the order can still be changed or dropped without a trace. */
    public boolean isOpen() {
        return state == BatchState.DRAFT;
    }

    /** Whether nothing was made of it yet, and something may be. */
    public boolean isUntouched() {
        return startedAt.isEmpty() && !state.isFinal();
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
        return BatchAction.PAUSE.isPossibleIn(state);
    }

    public boolean canResume() {
        return BatchAction.RESUME.isPossibleIn(state);
    }

    public boolean canCancel() {
        return BatchAction.CANCEL.isPossibleIn(state);
    }

    /** Whether its release can be taken back as if it had never been. */
    public boolean canUndo() {
        return BatchAction.UNDO.isPossibleIn(state) && startedAt.isEmpty();
    }

    /** Whether it waits for a second person. */
    public boolean isAwaitingApproval() {
        return BatchAction.APPROVE.isPossibleIn(state);
    }

    public boolean isScheduled() {
        return state == BatchState.SCHEDULED;
    }

    /** Whether it is over, so that a release sheet can tell about it. */
    public boolean isOver() {
        return state.isFinal() && startedAt.isPresent();
    }

    /** Whether somebody has to decide about records that failed. */
    public boolean isAwaitingFailures() {
        return awaited() == BatchAwaited.FAILURES;
    }

    public BatchAwaited awaited() {
        return BatchAwaited.of(state, isTroubled(), release, counts);
    }

    /** When it goes on by itself; empty when nobody can know. */
    public Optional<Instant> dueAt() {
        return switch (state) {
            case SCHEDULED ->
                Stream.of(releaseAt, release.heldUntil())
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
            case PREPARING, ISSUING -> retry.map(BatchRetry::at);
            default -> Optional.empty();
        };
    }

    public boolean isBadges() {
        return issueAs == IssueAs.BADGE;
    }
}
