package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.status.StatusPlace;

/**
 * Carries orders out, some records at a time: their rows, their bits, the journal and the letters are one transaction, and one list is signed
 * once for all of them. Whoever holds the row of an order works on it; when a node dies, the next one goes on.
 */
@ApplicationScoped
class RevocationRun {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    @Inject
    private RevocationOrders orders;

    @Inject
    private RevocationTargets targets;

    @Inject
    private Collecting collecting;

    @Inject
    private StandingChanges changes;

    @Inject
    private PartChanges parts;

    @Inject
    private StatusMarks marks;

    @Inject
    private RevocationCheck check;

    @Inject
    private Clock clock;

    /** The orders on which something can be done now; one on which the work has just failed rests. */
    @Transactional(TxType.REQUIRES_NEW)
    List<String> due() {
        Instant now = clock.instant();
        orders.in(List.of(OrderState.SCHEDULED))
                .forEach(id -> orders.taken(id).ifPresent(order -> order.beginIfDue(now)));
        return orders.in(List.of(OrderState.COLLECTING, OrderState.RUNNING, OrderState.CHECKING)).stream()
                .filter(id -> !orders.get(id).trouble().isResting(now))
                .toList();
    }

    /** Forgets what nobody has confirmed for long. */
    @Transactional(TxType.REQUIRES_NEW)
    void tidy() {
        orders.forgotten(clock.instant().minus(REMEMBERED)).forEach(targets::forget);
    }

    /** The next step of an order; tells whether it came further. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean next(String orderId, int limit) {
        Optional<RevocationOrder> taken = orders.taken(orderId);
        taken.ifPresent(order -> {
            switch (order.state()) {
                case COLLECTING -> collecting.some(order);
                case RUNNING -> carryOut(order, limit);
                case CHECKING -> check.next(order, limit);
                default -> {
                    // somebody else was faster
                }
            }
        });
        return taken.filter(order -> order.trouble().retry().isEmpty()).isPresent();
    }

    private void carryOut(RevocationOrder order, int limit) {
        List<RevocationTarget> waiting = targets.waiting(order.id(), limit);
        if (waiting.isEmpty()) {
            order.allDone(clock.instant());
            return;
        }
        RevocationTerms terms = order.terms();
        StandingChange change =
                StandingChange.of(terms.deed(), terms.reason(), order.signers().requestedBy());
        Map<String, List<StatusPlace>> changed = changed(waiting, change);
        List<RevocationTarget> done = waiting.stream()
                .filter(target -> changed.containsKey(target.id()))
                .toList();
        List<RevocationTarget> rest = waiting.stream()
                .filter(target -> !changed.containsKey(target.id()))
                .toList();
        terms.deed().mark(marks, changed.values().stream().flatMap(List::stream).toList());
        targets.become(done, TargetState.DONE);
        targets.become(rest, TargetState.SKIPPED);
        order.carriedOut(done.size(), rest.size());
    }

    /** The places to mark of those that change, by the ids of the targets. An order is about records, or about credentials inside them. */
    private Map<String, List<StatusPlace>> changed(List<RevocationTarget> waiting, StandingChange change) {
        Map<String, List<StatusPlace>> changed = new HashMap<>();
        if (waiting.get(0).isWhole()) {
            var places = changes.change(
                    waiting.stream().map(RevocationTarget::credentialId).toList(), change);
            waiting.stream()
                    .filter(target -> places.containsKey(target.credentialId()))
                    .forEach(target -> changed.put(target.id(), places.get(target.credentialId())));
        } else {
            var places =
                    parts.revoke(waiting.stream().map(RevocationTarget::inside).toList(), change);
            waiting.stream()
                    .filter(target -> places.containsKey(target.inside()))
                    .forEach(target -> changed.put(target.id(), List.of(places.get(target.inside()))));
        }
        return changed;
    }

    /** The work on an order failed: it says so, and is tried again after a pause. Tells how often it failed in a row. */
    @Transactional(TxType.REQUIRES_NEW)
    int stumble(String orderId, String reference) {
        RevocationOrder order = orders.locked(orderId);
        order.stumble(reference, clock.instant());
        return order.trouble().retry().map(BatchRetry::attempts).orElse(0);
    }

    /** The record that is next is given up, so that it holds up no other. */
    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(String orderId) {
        RevocationOrder order = orders.locked(orderId);
        if (order.state() == OrderState.RUNNING) {
            List<RevocationTarget> next = targets.waiting(orderId, 1);
            targets.become(next, TargetState.FAILED);
            next.forEach(target -> order.givenUp());
        }
    }
}
