package org.conferral.proof;

import java.util.EnumSet;
import java.util.Set;

/** Where a signing key stands in its life. */
public enum KeyState {
    /** It exists; nobody outside has heard of it. */
    CREATED,
    /** The issuer's document names it, so that verifiers know it before the first signature. */
    PUBLISHED,
    /** The issuer signs with it; of each issuer there is one. */
    CURRENT,
    /** It signs no more; what it has signed goes on being believed. */
    RETIRED,
    /** Somebody else may hold it; what it signed from a certain moment on is not believed. */
    COMPROMISED;

    /** Whether a key may go from here to there. */
    public boolean mayBecome(KeyState next) {
        return following().contains(next);
    }

    private Set<KeyState> following() {
        return switch (this) {
            case CREATED -> EnumSet.of(PUBLISHED, COMPROMISED);
            case PUBLISHED -> EnumSet.of(CURRENT, RETIRED, COMPROMISED);
            case CURRENT -> EnumSet.of(RETIRED, COMPROMISED);
            case RETIRED, COMPROMISED -> EnumSet.of(COMPROMISED);
        };
    }
}
