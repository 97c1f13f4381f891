package org.conferral.portal.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * On which days after a record was issued its learner is reminded.
 *
 * @param days in their order; none: never
 */
record ReminderDays(List<Integer> days) {

    static final ReminderDays NEVER = new ReminderDays(List.of());

    private static final int MOST = 6;
    private static final int LATEST = 365;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    ReminderDays {
        days = List.copyOf(new TreeSet<>(days));
    }

    /** The days as somebody writes them, such as {@code 7, 21}; empty where they cannot be kept to. */
    static Optional<ReminderDays> read(String words) {
        List<String> parts = Arrays.stream(words.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean numbers = parts.stream().allMatch(part -> NUMBER.matcher(part).matches());
        if (!numbers || parts.size() > MOST) {
            return Optional.empty();
        }
        List<Integer> days = parts.stream().map(Integer::valueOf).toList();
        boolean sound = days.stream().allMatch(day -> day >= 1 && day <= LATEST);
        return sound ? Optional.of(new ReminderDays(days)) : Optional.empty();
    }

    /** As they are kept and shown. */
    String words() {
        return days.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** When reminders are due for a record issued then, as far as that is not over. */
    List<Instant> after(Instant issuedAt, Instant now) {
        return days.stream()
                .map(day -> issuedAt.plus(Duration.ofDays(day)))
                .filter(due -> due.isAfter(now))
                .toList();
    }
}
