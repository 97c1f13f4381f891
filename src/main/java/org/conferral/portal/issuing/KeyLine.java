package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Optional;
import org.conferral.proof.KeyLife;
import org.conferral.proof.KeyState;

/**
 * One signing key of a unit in a list.
 *
 * @param name its public half, or the thumbprint of one that is no Multikey; by it everybody knows the key
 * @param tokenLabel its name in the hardware token, when it lies there
 * @param signed how many records it signed
 * @param doubtful how many of them from the moment on from which it is not trusted
 */
public record KeyLine(
        String id,
        String unitId,
        KeyMaking making,
        String name,
        Optional<String> tokenLabel,
        KeyLife life,
        Instant createdAt,
        long signed,
        long doubtful) {

    private static final int SHOWN = 6;

    /** Its beginning and end, enough to tell one key from another. */
    public String fingerprint() {
        return name.substring(0, SHOWN + SHOWN) + "…" + name.substring(name.length() - SHOWN);
    }

    /** Style of its state. */
    public String tone() {
        return switch (life.state()) {
            case CREATED -> "draft";
            case PUBLISHED -> "scheduled";
            case CURRENT -> "active";
            case RETIRED -> "archived";
            case COMPROMISED -> "revoked";
        };
    }

    public boolean publishable() {
        return life.state() == KeyState.CREATED;
    }

    /** Whether records can be signed with it from now on. */
    public boolean promotable() {
        return life.state() == KeyState.PUBLISHED && making != KeyMaking.RSA;
    }

    /** Whether it can be put away by itself, without another in its place. */
    public boolean retirable() {
        return life.state() == KeyState.PUBLISHED;
    }

    /** Which words tell what its state means: a key for tokens alone is at work once it is published. */
    public String meaning() {
        return retirable() && !promotable() ? "TOKENS" : life.state().name();
    }

    public boolean current() {
        return life.state() == KeyState.CURRENT;
    }

    public boolean compromised() {
        return life.state() == KeyState.COMPROMISED;
    }
}
