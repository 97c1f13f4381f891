package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** What can be done to the standing of a record; each deed tells what it makes of a standing, and nothing where it changes nothing. */
public enum Deed {
    /** Withdraws it for good. */
    REVOKE("Revocation.revoked") {
        @Override
        Optional<Standing> decided(Standing before, String reason, Instant at) {
            return before.fold(
                    good -> Optional.of(good.revoke(reason, at)),
                    suspended -> Optional.of(suspended.revoke(reason, at)),
                    already -> Optional.empty());
        }

        @Override
        void mark(StatusMarks marks, Collection<StatusPlace> places) {
            marks.revoke(places);
        }
    },
    /** Puts it on hold. */
    SUSPEND("Suspension.suspended") {
        @Override
        Optional<Standing> decided(Standing before, String reason, Instant at) {
            return before.fold(
                    good -> Optional.of(good.suspend(reason, at)),
                    already -> Optional.empty(),
                    over -> Optional.empty());
        }

        @Override
        void mark(StatusMarks marks, Collection<StatusPlace> places) {
            marks.suspend(places);
        }
    },
    /** Stands behind it as before. */
    LIFT("Suspension.lifted") {
        @Override
        Optional<Standing> decided(Standing before, String reason, Instant at) {
            return before.fold(
                    good -> Optional.empty(),
                    suspended -> Optional.of(suspended.reinstate()),
                    over -> Optional.empty());
        }

        @Override
        void mark(StatusMarks marks, Collection<StatusPlace> places) {
            marks.reinstate(places);
        }
    };

    private final String noted;

    Deed(String noted) {
        this.noted = noted;
    }

    abstract Optional<Standing> decided(Standing before, String reason, Instant at);

    abstract void mark(StatusMarks marks, Collection<StatusPlace> places);

    /** What the journal calls it. */
    String noted() {
        return noted;
    }

    /** The word of the standing that it makes. */
    String standing() {
        return this == REVOKE ? "REVOKED" : this == SUSPEND ? "SUSPENDED" : Standing.GOOD.text();
    }

    /** Whether the place of a record it was done to is set. */
    boolean sets() {
        return this != LIFT;
    }

    /** Whether the learners of these records read why. */
    public boolean isExplained() {
        return this != LIFT;
    }
}
