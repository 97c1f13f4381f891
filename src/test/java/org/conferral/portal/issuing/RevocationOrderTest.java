package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.issuing.ApprovalLimit.Limit;
import org.conferral.portal.platform.Refusal;
import org.junit.jupiter.api.Test;

class RevocationOrderTest {

    private static final Instant NOW = Instant.parse("2026-05-30T10:00:00Z");
    private static final Limit ALONE = new Limit(0);
    private static final OrderExtent.Touched TEN = new OrderExtent.Touched(10, 9, 1, 10, 0);

    @Test
    void an_order_is_frozen_then_confirmed_then_carried_out_then_checked() {
        RevocationOrder order = drafted();
        order.confirm(terms(Optional.empty()), ALONE, NOW);
        assertThat(order.state()).isEqualTo(OrderState.RUNNING);
        order.carriedOut(8, 2);
        order.allDone(NOW);
        assertThat(order.state()).isEqualTo(OrderState.CHECKING);
        order.confirmed(8, "last");
        order.finish(1, NOW);

        assertThat(order.state()).isEqualTo(OrderState.DONE);
        assertThat(RevocationView.of(order).counts().left()).isZero();
        assertThat(RevocationView.of(order).counts().checked()).isEqualTo(8);
    }

    @Test
    void an_order_confirmed_at_once_goes_on_when_its_records_stand_fast() {
        RevocationOrder order = new RevocationOrder("order", Selection.chosen(), "ada", NOW);
        order.confirm(terms(Optional.empty()), ALONE, NOW);
        assertThat(order.state()).isEqualTo(OrderState.COLLECTING);
        order.freeze(TEN, ALONE, NOW);

        assertThat(order.state()).isEqualTo(OrderState.RUNNING);
    }

    @Test
    void an_order_is_confirmed_once() {
        RevocationOrder order = drafted();
        order.confirm(terms(Optional.empty()), ALONE, NOW);

        assertThatThrownBy(() -> order.confirm(terms(Optional.empty()), ALONE, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("revocation.order.state");
    }

    @Test
    void above_the_limit_somebody_else_has_to_approve() {
        RevocationOrder order = drafted();
        order.confirm(terms(Optional.empty()), new Limit(9), NOW);
        assertThat(order.state()).isEqualTo(OrderState.WAITING);
        assertThatThrownBy(() -> order.approve("ada", NOW)).hasMessage("revocation.order.yourself");
        assertThat(order.state()).isEqualTo(OrderState.WAITING);
        order.approve("ben", NOW);

        assertThat(order.state()).isEqualTo(OrderState.RUNNING);
    }

    @Test
    void up_to_the_limit_one_person_decides_alone() {
        RevocationOrder order = drafted();
        order.confirm(terms(Optional.empty()), new Limit(10), NOW);

        assertThat(order.state()).isEqualTo(OrderState.RUNNING);
    }

    @Test
    void an_order_for_a_later_day_waits_for_it_even_when_it_is_approved() {
        Instant later = NOW.plusSeconds(86_400);
        RevocationOrder order = drafted();
        order.confirm(terms(Optional.of(later)), new Limit(1), NOW);
        order.approve("ben", NOW);
        assertThat(order.state()).isEqualTo(OrderState.SCHEDULED);
        order.beginIfDue(later.minusSeconds(1));
        assertThat(order.state()).isEqualTo(OrderState.SCHEDULED);
        order.beginIfDue(later);

        assertThat(order.state()).isEqualTo(OrderState.RUNNING);
    }

    @Test
    void what_is_called_off_before_it_runs_leaves_no_trace_and_what_is_stopped_is_checked() {
        RevocationOrder early = drafted();
        early.end("ada", NOW);
        assertThat(early.state()).isEqualTo(OrderState.CANCELLED);

        RevocationOrder late = drafted();
        late.confirm(terms(Optional.empty()), ALONE, NOW);
        late.carriedOut(3, 0);
        late.end("ben", NOW);
        assertThat(late.state()).isEqualTo(OrderState.CHECKING);
        assertThatThrownBy(() -> late.end("ben", NOW)).isInstanceOf(Refusal.class);
        late.finish(1, NOW);
        assertThat(RevocationView.of(late).isStopped()).isTrue();
    }

    @Test
    void parts_of_records_can_only_be_revoked() {
        RevocationOrder order = new RevocationOrder("order", Selection.parts("batch", "Chemistry"), "ada", NOW);
        RevocationTerms suspension =
                new RevocationTerms(Deed.SUSPEND, Optional.of(ReasonCode.UNDER_REVIEW), "", Optional.empty());

        assertThatThrownBy(() -> order.confirm(suspension, ALONE, NOW)).hasMessage("revocation.parts.deed");
    }

    @Test
    void a_code_speaks_for_itself_and_other_reasons_are_said_in_words() {
        assertThat(terms(Optional.empty()).reason()).isEqualTo("The record was issued in error.");
        assertThat(new RevocationTerms(
                                Deed.REVOKE, Optional.of(ReasonCode.REPLACED), "Term corrected", Optional.empty())
                        .reason())
                .isEqualTo("Term corrected");
        assertThatThrownBy(() -> new RevocationTerms(Deed.REVOKE, Optional.of(ReasonCode.OTHER), " ", Optional.empty()))
                .hasMessage("revocation.reason.missing");
        assertThat(new RevocationTerms(Deed.LIFT, Optional.empty(), "", Optional.empty()).reason())
                .isEmpty();
    }

    @Test
    void a_day_that_has_begun_means_now_and_one_that_is_over_cannot_be_meant() {
        Instant today = Instant.parse("2026-05-30T00:00:00Z");
        Instant tomorrow = Instant.parse("2026-05-31T00:00:00Z");

        assertThat(RevocationTerms.moment(Optional.of(today), NOW)).isEmpty();
        assertThat(RevocationTerms.moment(Optional.of(tomorrow), NOW)).contains(tomorrow);
        assertThatThrownBy(() -> RevocationTerms.moment(Optional.of(today.minusSeconds(1)), NOW))
                .hasMessage("revocation.at.past");
    }

    @Test
    void a_selection_is_kept_as_it_was_meant() {
        Sought sought =
                Sought.of(name -> Map.of("batch", "batch", "mail", "claimed", "words", " Ada ", "from", "2026-05-01")
                        .getOrDefault(name, ""));
        Selection selection = Selection.matching(sought).called("Spring");

        assertThat(Selection.of(selection.json())).isEqualTo(selection);
        assertThat(selection.sought()).isEqualTo(sought);
    }

    private static RevocationOrder drafted() {
        RevocationOrder order = new RevocationOrder("order", Selection.chosen(), "ada", NOW);
        order.freeze(TEN, ALONE, NOW);
        assertThat(order.state()).isEqualTo(OrderState.DRAFT);
        return order;
    }

    private static RevocationTerms terms(Optional<Instant> at) {
        return new RevocationTerms(Deed.REVOKE, Optional.of(ReasonCode.ISSUED_IN_ERROR), "", at);
    }
}
