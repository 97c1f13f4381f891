package org.conferral.portal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often a code is mailed: not twice in a minute, and so many in an hour, or a mailbox could be flooded through the portal. */
record CodeRation(int mostInAnHour) {

    static final CodeRation OF_A_RECORD = new CodeRation(5);
    static final CodeRation OF_AN_ADDRESS = new CodeRation(3);

    private static final Duration PAUSE = Duration.ofMinutes(1);
    static final Duration HOUR = Duration.ofHours(1);

    /** Whether another one may be mailed after those that were. */
    boolean hasRoom(List<Instant> mailed, Instant now) {
        boolean rested = mailed.stream().noneMatch(at -> at.isAfter(now.minus(PAUSE)));
        long recent = mailed.stream().filter(at -> at.isAfter(now.minus(HOUR))).count();
        return rested && recent < mostInAnHour;
    }
}
