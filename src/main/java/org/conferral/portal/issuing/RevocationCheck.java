package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** Looks whether the published lists tell of every record of an order what was done to it; what they do not is published once more. */
@ApplicationScoped
class RevocationCheck {

    /** What stands in the place of a fault's reference when a list did not say what it should. */
    static final String UNCONFIRMED = "read-back";

    @Inject
    private RevocationTargets targets;

    @Inject
    private Standings standings;

    @Inject
    private StandingChanges changes;

    @Inject
    private PartChanges parts;

    @Inject
    private StatusLists lists;

    @Inject
    private StatusMarks marks;

    @Inject
    private ReadBack readBack;

    @Inject
    private Clock clock;

    /** The next records of an order that nobody else can change. */
    void next(RevocationOrder order, int limit) {
        List<RevocationTarget> done = targets.done(order.id(), order.extent().checkedTo(), limit);
        if (done.isEmpty()) {
            order.finish(targets.lists(order.id()), clock.instant());
            return;
        }
        Deed deed = order.terms().deed();
        List<RevocationTarget> still = stillSo(done, deed);
        List<StatusPlace> named = places(still);
        List<StatusPlace> read = deed == Deed.REVOKE ? named : beside(named);
        int missing =
                named.size() - read.size() + readBack.missing(read, deed.sets()).size();
        if (missing == 0) {
            order.confirmed(still.size(), done.get(done.size() - 1).id());
        } else {
            deed.mark(marks, named);
            order.extent().mended(missing);
            order.stumble(UNCONFIRMED, clock.instant());
        }
    }

    /** A record that was suspended, lifted or revoked since then is somebody else's business. */
    private List<RevocationTarget> stillSo(List<RevocationTarget> done, Deed deed) {
        Map<String, Standing> now =
                standings.of(done.stream().map(RevocationTarget::credentialId).collect(Collectors.toSet()));
        return done.stream()
                .filter(target -> !target.isWhole()
                        || now.get(target.credentialId()).text().equals(deed.standing()))
                .toList();
    }

    /** An order is about records, or about credentials inside them. */
    private List<StatusPlace> places(List<RevocationTarget> targets) {
        if (targets.stream().allMatch(RevocationTarget::isWhole)) {
            return changes
                    .places(targets.stream().map(RevocationTarget::credentialId).toList())
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return parts.inside(targets.stream().map(RevocationTarget::inside).toList()).values().stream()
                .flatMap(inside -> inside.place().stream())
                .toList();
    }

    private List<StatusPlace> beside(List<StatusPlace> named) {
        return named.stream().map(lists::beside).flatMap(Optional::stream).toList();
    }
}
