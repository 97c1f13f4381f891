package org.conferral.portal.issuing;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.conferral.portal.identity.ReleaseRules;
import org.conferral.portal.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** When a clerk lets a batch go: at once, after a while in which it can be undone, or at a moment. */
public class ReleaseForm {

    /** The three ways. */
    public enum When {
        NOW,
        IN,
        AT
    }

    private static final int USUAL = 10;

    private When when;
    private int minutes;
    private LocalDateTime at;

    /** Proposes what the unit has decided. */
    ReleaseForm(ReleaseRules rules) {
        when = rules.undoMinutes() == 0 ? When.NOW : When.IN;
        minutes = rules.undoMinutes() == 0 ? USUAL : rules.undoMinutes();
    }

    ReleaseTiming timing() {
        if (when == When.AT && at == null) {
            throw Refusal.invalid("release.at.missing");
        }
        return switch (when) {
            case NOW -> ReleaseTiming.AT_ONCE;
            case IN -> new ReleaseTiming(minutes, Optional.empty());
            case AT -> new ReleaseTiming(0, Optional.of(at.toInstant(ZoneOffset.UTC)));
        };
    }

    public When[] getWays() {
        return When.values();
    }

    public When getWhen() {
        return when;
    }

    public void setWhen(When when) {
        this.when = when;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public @Nullable LocalDateTime getAt() {
        return at;
    }

    public void setAt(@Nullable LocalDateTime at) {
        this.at = at;
    }
}
