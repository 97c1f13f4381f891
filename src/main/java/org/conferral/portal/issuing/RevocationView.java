package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;

/** A revocation order as it is shown. */
public record RevocationView(
        String id,
        Selection selection,
        OrderState state,
        Instant since,
        Optional<RevocationTerms> terms,
        OrderCounts counts,
        OrderPeople people,
        Optional<Instant> finishedAt,
        Optional<BatchRetry> retry) {

    static RevocationView of(RevocationOrder order) {
        return new RevocationView(
                order.id(),
                order.selection(),
                order.state(),
                order.stage().since(),
                order.given(),
                order.extent().view(),
                order.signers().view(),
                order.stage().finishedAt(),
                order.trouble().retry());
    }

    public boolean isDraft() {
        return state == OrderState.DRAFT && counts.records() > 0;
    }

    /** Whether nothing that was meant can be touched. */
    public boolean isUntouching() {
        return state != OrderState.COLLECTING && counts.records() == 0;
    }

    public boolean isMoving() {
        return state.isMoving();
    }

    public boolean isCollecting() {
        return state == OrderState.COLLECTING;
    }

    public boolean isWaiting() {
        return state == OrderState.WAITING;
    }

    public boolean isScheduled() {
        return state == OrderState.SCHEDULED;
    }

    public boolean isUnderWay() {
        return state == OrderState.RUNNING || state == OrderState.CHECKING;
    }

    public boolean isRunning() {
        return state == OrderState.RUNNING;
    }

    public boolean isDone() {
        return state == OrderState.DONE;
    }

    /** Whether it was ended before everything was done. */
    public boolean isStopped() {
        return isDone() && counts.left() > 0;
    }

    public boolean isTroubled() {
        return retry.isPresent();
    }

    /** Whether it can be called off without a trace. */
    public boolean isRevocable() {
        return state.isBefore();
    }

    /** Whether it is settled what to do, and by whose wish. */
    public boolean isConfirmed() {
        return terms.isPresent();
    }

    public Deed deed() {
        return terms.map(RevocationTerms::deed).orElse(Deed.REVOKE);
    }

    /** Why, as the learners read it; empty where nothing is said. */
    public String getReason() {
        return terms.map(RevocationTerms::reason).orElse("");
    }

    public boolean isAboutParts() {
        return selection.kind() == Selection.Kind.PARTS;
    }
}
