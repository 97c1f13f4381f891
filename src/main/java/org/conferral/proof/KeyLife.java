package org.conferral.proof;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of a signing key so far.
 *
 * @param since          when it came to where it stands
 * @param distrustedFrom from when on nothing it signs is to be believed; told of a compromised key alone
 */
public record KeyLife(KeyState state, Instant since, Optional<Instant> distrustedFrom) {

    public KeyLife {
        Objects.requireNonNull(state, "keyLife.state");
        Objects.requireNonNull(since, "keyLife.since");
        if (distrustedFrom.isPresent() != (state == KeyState.COMPROMISED)) {
            throw new IllegalArgumentException("keyLife.distrustedFrom: goes with a compromised key and no other");
        }
    }

    public static KeyLife begin(Instant now) {
        return new KeyLife(KeyState.CREATED, now, Optional.empty());
    }

    public KeyLife publish(Instant now) {
        return become(KeyState.PUBLISHED, now);
    }

    public KeyLife makeCurrent(Instant now) {
        return become(KeyState.CURRENT, now);
    }

    public KeyLife retire(Instant now) {
        return become(KeyState.RETIRED, now);
    }

    /**
     * Somebody else may have signed with it from then on. A later finding may move that moment back, never forward: what was called
     * into question once stays so.
     */
    public KeyLife compromise(Instant from, Instant now) {
        allow(KeyState.COMPROMISED);
        if (from.isAfter(now)) {
            throw new IllegalArgumentException("a key is compromised from a moment that has come");
        }
        Instant earliest =
                distrustedFrom.filter(before -> before.isBefore(from)).orElse(from);
        return new KeyLife(KeyState.COMPROMISED, now, Optional.of(earliest));
    }

    /** Whether the issuer's document names it. */
    public boolean isPublished() {
        return state != KeyState.CREATED;
    }

    private KeyLife become(KeyState next, Instant now) {
        allow(next);
        return new KeyLife(next, now, Optional.empty());
    }

    private void allow(KeyState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a key that is " + state + " does not become " + next);
        }
    }
}
