package org.conferral.status;

import java.time.Instant;
import java.util.function.Function;

/** Whether the institution still stands behind a credential; each state offers only the steps it allows. */
public sealed interface Standing {

    /** The state every credential is issued in. */
    Good GOOD = new Good();

    /** The state in one word, as it is stored. */
    default String text() {
        return fold(good -> "GOOD", suspended -> "SUSPENDED", revoked -> "REVOKED");
    }

    /** One answer per state. */
    <T> T fold(Function<Good, T> whenGood, Function<Suspended, T> whenSuspended, Function<Revoked, T> whenRevoked);

    /** The credential counts. */
    record Good() implements Standing {

        public Revoked revoke(String reason, Instant at) {
            return new Revoked(reason, at);
        }

        public Suspended suspend(String reason, Instant at) {
            return new Suspended(reason, at);
        }

        @Override
        public <T> T fold(Function<Good, T> good, Function<Suspended, T> suspended, Function<Revoked, T> revoked) {
            return good.apply(this);
        }
    }

    /** The credential does not count for now. */
    record Suspended(String reason, Instant since) implements Standing {

        public Suspended {
            requireReason(reason);
        }

        public Good reinstate() {
            return GOOD;
        }

        public Revoked revoke(String why, Instant at) {
            return new Revoked(why, at);
        }

        @Override
        public <T> T fold(Function<Good, T> good, Function<Suspended, T> suspended, Function<Revoked, T> revoked) {
            return suspended.apply(this);
        }
    }

    /** The credential counts no longer; there is no way back. */
    record Revoked(String reason, Instant since) implements Standing {

        public Revoked {
            requireReason(reason);
        }

        @Override
        public <T> T fold(Function<Good, T> good, Function<Suspended, T> suspended, Function<Revoked, T> revoked) {
            return revoked.apply(this);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a withdrawal needs a reason");
        }
    }
}
