package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.conferral.portal.identity.ReleaseRules;
import org.conferral.portal.platform.Refusal;

/**
 * When a released batch begins.
 *
 * @param undoMinutes how long it waits from the release, or from its approval, so that it can be undone
 * @param at          not before this moment
 */
public record ReleaseTiming(int undoMinutes, Optional<Instant> at) {

    public static final ReleaseTiming AT_ONCE = new ReleaseTiming(0, Optional.empty());

    public ReleaseTiming {
        Objects.requireNonNull(at, "releaseTiming.at");
        if (undoMinutes < 0 || undoMinutes > ReleaseRules.LONGEST) {
            throw Refusal.invalid("release.minutes.wrong", ReleaseRules.LONGEST);
        }
    }
}
