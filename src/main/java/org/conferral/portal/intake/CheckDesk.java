package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.Choices;
import org.conferral.roster.RowChanges;
import org.conferral.roster.UnusableFile;

/** Writes down what the check of a file brings, step by step, so that a check may take its time, be called off and be taken up again. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CheckDesk {

    @Inject
    private Rosters rosters;

    @Inject
    private UploadStore uploads;

    @Inject
    private Background background;

    @Inject
    private Event<RosterDecided> decided;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * What is to be looked at, and with which choices.
     *
     * @param ticket tells this check from any other of the same roster
     * @param nextName what a repaired file is called that is to take the place of the one before
     * @param fresh  whether the file was never understood before
     */
    record Order(
            String rosterId,
            String ticket,
            String templateId,
            String fileName,
            Choices choices,
            Optional<String> nextName,
            boolean fresh,
            Instant began) {

        Order with(Choices other) {
            return new Order(rosterId, ticket, templateId, fileName, other, Optional.empty(), fresh, began);
        }
    }

    /** What a look has brought. */
    record Outcome(RosterState state, Understanding understanding, Tally tally, Choices choices) {}

    /** Takes a roster that waits, unless another hand is at it. */
    Optional<Order> take(String rosterId) {
        Instant now = clock.instant();
        return rosters.lock(rosterId)
                .filter(roster -> roster.check().mayBeTaken(now))
                .map(roster -> {
                    String ticket = ids.next();
                    roster.take(ticket, now);
                    Choices choices = Decisions.read(roster.check().choices().orElseThrow());
                    boolean fresh = roster.isNew();
                    Optional<String> next = roster.check().nextName().filter(name -> uploads.hasNext(rosterId));
                    String name = roster.summary().name();
                    return new Order(rosterId, ticket, roster.templateId(), name, choices, next, fresh, now);
                });
    }

    /** Those that wait, and those whose hand has died. */
    List<String> waiting() {
        Instant now = clock.instant();
        return rosters.underCheck().stream()
                .filter(roster -> roster.check().mayBeTaken(now))
                .map(Roster::id)
                .toList();
    }

    /** Forgets what an earlier look has brought; from here on there is no way back to it. */
    void begin(Order order) {
        goingOn(order).become(RosterState.ASK, Understanding.NONE, Tally.NONE, 0);
        rosters.finish();
        rosters.clear(order.rosterId());
    }

    /**
     * Keeps what was found in some more rows.
     *
     * @param replaced rows kept before that give way to later ones
     */
    void keep(Order order, List<Object> parts, List<Integer> replaced, CheckProgress progress) {
        goingOn(order).underWay(progress.rows(), progress.share(), clock.instant());
        rosters.finish();
        replaced.forEach(row -> rosters.leaveBehind(order.rosterId(), row));
        rosters.storeRows(parts.stream()
                .filter(RosterRow.class::isInstance)
                .map(RosterRow.class::cast)
                .toList());
        int count = 0;
        for (Object part : parts) {
            if (!(part instanceof RosterRow)) {
                rosters.store(part, ++count);
            }
        }
        rosters.finish();
    }

    /** Ends a check with what it has brought. */
    void end(Order order, Outcome outcome) {
        double seconds = Duration.between(order.began(), clock.instant()).toMillis() / 1000.0;
        Roster roster = goingOn(order);
        roster.choose(Decisions.write(outcome.choices()));
        roster.become(outcome.state(), outcome.understanding(), outcome.tally(), seconds);
        roster.endCheck();
        rosters.finish();
        if (!order.fresh()) {
            decided.fire(new RosterDecided(order.rosterId()));
        }
    }

    /** The file is no roster; the one finding says why. */
    void unusable(Order order, UnusableFile refusal) {
        rosters.clear(order.rosterId());
        rosters.store(RosterFinding.of(ids.next(), order.rosterId(), order.fileName(), refusal), 1);
        end(order, new Outcome(RosterState.UNUSABLE, Understanding.NONE, Tally.NONE, order.choices()));
    }

    /** A repaired file says what the one before said: nothing is done. */
    void unchanged(Order order, RowChanges none) {
        Roster roster = goingOn(order);
        uploads.discardNext(order.rosterId());
        roster.note(none);
        roster.endCheck();
    }

    /** From here on the repaired file is the file. */
    void replaced(Order order, Optional<RowChanges> changes) {
        Roster roster = goingOn(order);
        uploads.takeNext(order.rosterId());
        roster.replaceFile(uploads.staged(order.rosterId(), order.nextName().orElseThrow()));
        changes.ifPresent(roster::note);
    }

    /** The choices do not fit the file: it stays as it was understood, and one that never was is forgotten. */
    void refuse(Order order) {
        Roster roster = goingOn(order);
        if (order.fresh()) {
            rosters.forget(order.rosterId());
            uploads.discard(order.rosterId());
        } else {
            uploads.discardNext(order.rosterId());
            roster.endCheck();
        }
    }

    /** The check broke down; whoever looks finds the number under which the log tells more. */
    void fail(Order order, String reference) {
        rosters.clear(order.rosterId());
        rosters.store(RosterFinding.failed(ids.next(), order.rosterId(), order.fileName(), reference), 1);
        end(order, new Outcome(RosterState.UNUSABLE, Understanding.NONE, Tally.NONE, order.choices()));
    }

    /** The server goes down: whoever comes next begins with the file at once. */
    void lay(Order order) {
        rosters.lock(order.rosterId())
                .filter(roster -> roster.check().isHeldBy(order.ticket()))
                .ifPresent(Roster::layCheck);
    }

    private Roster goingOn(Order order) {
        if (background.stopping()) {
            throw new CalledOff();
        }
        return rosters.lock(order.rosterId())
                .filter(roster -> roster.check().isHeldBy(order.ticket()))
                .orElseThrow(CalledOff::new);
    }
}
