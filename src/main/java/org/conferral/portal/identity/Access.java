package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.conferral.portal.platform.Refusal;

/** Knows on whose behalf the current thread works. */
@ApplicationScoped
public class Access {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    /** Whoever acts now: a signed-in person, a token, the portal itself or the public. */
    public Actor who() {
        Actor actor = CURRENT.get();
        return actor == null ? Actor.PUBLIC : actor;
    }

    /** Refuses unless the current actor has the permission. */
    public void require(Permission permission) {
        if (!who().may(permission)) {
            throw Refusal.forbidden("identity.notAllowed");
        }
    }

    /** Does background work in the portal's own name. */
    public void asSystem(Runnable work) {
        as(Actor.SYSTEM, () -> {
            work.run();
            return null;
        });
    }

    /** Does work in the name of {@code actor}, and gives the thread back as it was. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    static void begin(Actor actor) {
        CURRENT.set(actor);
    }

    static void end() {
        CURRENT.remove();
    }

    private static void restore(Actor before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
