package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.status.StatusPlace;

/** Looks whether the published lists tell of every record of an order what was done to it; what they do not is published once more. */
@ApplicationScoped
class RevocationCheck {

    /** What stands in the place of a fault's reference when a list did not say what it should. */
    static final String UNCONFIRMED = "read-back";

    @Inject
    private RevocationTargets targets;

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
        Map<String, IssuedCredential> records = targets.records(done);
        List<RevocationTarget> still = done.stream()
                .filter(target -> !target.isWhole() || isStill(deed, records.get(target.credentialId())))
                .toList();
        List<StatusPlace> named = still.stream()
                .flatMap(target -> places(records.get(target.credentialId()), target))
                .toList();
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
    private static boolean isStill(Deed deed, IssuedCredential record) {
        return record.standing().text().equals(deed.standing());
    }

    private Stream<StatusPlace> places(IssuedCredential record, RevocationTarget target) {
        return target.isWhole()
                ? changes.places(record).stream()
                : parts.inside(record, target.part()).place().stream();
    }

    private List<StatusPlace> beside(List<StatusPlace> named) {
        return named.stream().map(lists::beside).flatMap(Optional::stream).toList();
    }
}
