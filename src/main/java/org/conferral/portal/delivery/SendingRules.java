package org.conferral.portal.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How fast and when letters leave the house.
 *
 * @param perMinute the most letters a minute; 0: as fast as the mail server takes them
 * @param opens the time of day from which letters go, {@code HH:mm}; empty: all day
 * @param closes the time of day until which they go; before {@code opens}: over midnight
 * @param zone the time zone of both
 * @param errorLimit after how many errors in a row sending stops; 0: never
 */
public record SendingRules(int perMinute, String opens, String closes, String zone, int errorLimit) {

    /** A wish no mail server grants, in letters a minute. */
    static final int FASTEST = 10_000;

    /** Whether letters may go at this moment. */
    boolean isOpen(Instant now) {
        if (isAllDay()) {
            return true;
        }
        LocalTime time = now.atZone(ZoneId.of(zone)).toLocalTime();
        LocalTime from = LocalTime.parse(opens);
        LocalTime until = LocalTime.parse(closes);
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }

    /** When letters may go next. */
    Instant nextOpening(Instant now) {
        if (isOpen(now)) {
            return now;
        }
        ZonedDateTime here = now.atZone(ZoneId.of(zone));
        ZonedDateTime today = here.with(LocalTime.parse(opens));
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }

    boolean isAllDay() {
        return opens.isEmpty() || closes.isEmpty();
    }

    /** Whether they can be kept to. */
    boolean isSound() {
        boolean counts = perMinute >= 0 && perMinute <= FASTEST && errorLimit >= 0 && errorLimit <= FASTEST;
        boolean window = opens.isEmpty() == closes.isEmpty() && (opens.isEmpty() || !opens.equals(closes));
        try {
            ZoneId.of(zone);
            return counts
                    && window
                    && (isAllDay() || LocalTime.parse(opens) != null && LocalTime.parse(closes) != null);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
