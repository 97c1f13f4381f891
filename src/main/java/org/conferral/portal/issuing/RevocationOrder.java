package org.conferral.portal.issuing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** What somebody wants done to the standing of many records, whose decision it was, and how far it is. */
@Entity
@Table(name = "revocation_order")
class RevocationOrder {

    @Id
    private String id;

    @Lob
    private String selection;

    @Embedded
    private OrderStage stage;

    @Embedded
    private OrderTerms terms = OrderTerms.none();

    @Embedded
    private OrderExtent extent = OrderExtent.none();

    @Embedded
    private OrderSigners signers;

    @Embedded
    private BatchTrouble trouble = BatchTrouble.none();

    protected RevocationOrder() {}

    RevocationOrder(String id, Selection selection, String requestedBy, Instant now) {
        this.id = id;
        this.selection = selection.json();
        this.signers = new OrderSigners(requestedBy, now);
        become(OrderState.COLLECTING, now);
    }

    /** So far its records are written down; {@code leftOut} more that were meant cannot be touched. */
    void collected(Optional<String> last, int leftOut) {
        extent.collected(last, leftOut);
        recover();
    }

    /** All its records are written down, and stand fast from here on. */
    void freeze(OrderExtent.Touched touched, ApprovalLimit.Limit limit, Instant now) {
        stage.only(state() == OrderState.COLLECTING);
        extent.collected(touched);
        become(OrderState.DRAFT, now);
        if (keptTerms().areGiven()) {
            proceed(limit, now);
        }
    }

    /** It is told what to do; it goes on by itself, unless a second person has to approve or its day has not come. */
    void confirm(RevocationTerms given, ApprovalLimit.Limit limit, Instant now) {
        stage.only(!keptTerms().areGiven() && (state() == OrderState.COLLECTING || state() == OrderState.DRAFT));
        if (selection().kind() == Selection.Kind.PARTS && given.deed() != Deed.REVOKE) {
            throw Refusal.invalid("revocation.parts.deed");
        }
        terms = OrderTerms.of(given);
        if (state() == OrderState.DRAFT) {
            proceed(limit, now);
        }
    }

    /** The second person agrees. */
    void approve(String by, Instant now) {
        stage.only(state() == OrderState.WAITING);
        signers.approve(by, now);
        begin(now);
    }

    /** Its day has come. */
    void beginIfDue(Instant now) {
        if (state() == OrderState.SCHEDULED && !keptTerms().isTooEarly(now)) {
            begin(now);
        }
    }

    void carriedOut(int done, int skipped) {
        extent.carriedOut(done, skipped);
        recover();
    }

    void givenUp() {
        extent.givenUp();
        recover();
    }

    void allDone(Instant now) {
        stage.only(state() == OrderState.RUNNING);
        become(OrderState.CHECKING, now);
    }

    /** So many more were found in the published lists as they should be. */
    void confirmed(int more, String last) {
        extent.confirmed(more, last);
        recover();
    }

    void finish(int lists, Instant now) {
        stage.only(state() == OrderState.CHECKING);
        extent.readBack(lists);
        become(OrderState.DONE, now);
    }

    /** Calls it off before anything is done; once it runs, what is done stays done and is checked, and the rest is left. */
    void end(String by, Instant now) {
        stage.only(state().isBefore() || state() == OrderState.RUNNING);
        signers.end(by);
        become(state().isBefore() ? OrderState.CANCELLED : OrderState.CHECKING, now);
    }

    void stumble(String reference, Instant now) {
        trouble = state().isMoving() ? trouble.again(reference, now) : trouble;
    }

    private void proceed(ApprovalLimit.Limit limit, Instant now) {
        if (extent.records() == 0) {
            become(OrderState.CANCELLED, now);
        } else if (limit.exceededBy(extent.records())) {
            signers.needSecond();
            become(OrderState.WAITING, now);
        } else {
            begin(now);
        }
    }

    private void begin(Instant now) {
        become(keptTerms().isTooEarly(now) ? OrderState.SCHEDULED : OrderState.RUNNING, now);
    }

    /** Terms of which nothing is told are not kept at all. */
    private OrderTerms keptTerms() {
        return Optional.ofNullable(terms).orElseGet(OrderTerms::none);
    }

    private void become(OrderState next, Instant now) {
        stage = OrderStage.of(next, now);
        recover();
    }

    private void recover() {
        trouble = BatchTrouble.none();
    }

    String id() {
        return id;
    }

    OrderStage stage() {
        return stage;
    }

    OrderState state() {
        return stage.state();
    }

    Selection selection() {
        return Selection.of(selection);
    }

    OrderSigners signers() {
        return signers;
    }

    RevocationTerms terms() {
        return given().orElseThrow();
    }

    /** The terms, once it is told what to do. */
    Optional<RevocationTerms> given() {
        return keptTerms().view();
    }

    OrderExtent extent() {
        return extent;
    }

    BatchTrouble trouble() {
        return trouble;
    }
}
