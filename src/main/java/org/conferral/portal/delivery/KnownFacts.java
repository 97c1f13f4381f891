package org.conferral.portal.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the roster tells about a learner that the learner knows too: the human step before a record opens.
 *
 * <p>It keeps out mail scanners, which follow links and even press buttons, and whoever a mail was passed on to.
 */
record KnownFacts(Optional<LocalDate> birthDate, Optional<String> studentId) {

    private static final List<DateTimeFormatter> WAYS_TO_WRITE_A_DAY =
            List.of(way("uuuu-M-d"), way("d.M.uuuu"), way("M/d/uuuu"), way("d/M/uuuu"));

    KnownFacts {
        studentId = studentId.map(String::strip).filter(id -> !id.isEmpty());
    }

    /** Whether there is anything to ask; if not, a button has to do. */
    boolean areAny() {
        return birthDate.isPresent() || studentId.isPresent();
    }

    /** Whether these are, as far as anybody can tell, the facts of the same person: one of them is known of both, and is the same. */
    boolean areOfOne(KnownFacts other) {
        boolean born = birthDate.isPresent() && birthDate.equals(other.birthDate);
        boolean numbered = studentId.isPresent()
                && other.studentId
                        .filter(number -> isSame(number, studentId.get()))
                        .isPresent();
        return born || numbered;
    }

    /** Whether one of the two was answered rightly. Both are always compared, so that time tells nothing. */
    boolean areMetBy(String typedBirthDate, String typedStudentId) {
        boolean born = birthDate.isPresent() && isDay(typedBirthDate, birthDate.get());
        boolean numbered = studentId.isPresent() && isSame(typedStudentId, studentId.get());
        return born | numbered;
    }

    private static boolean isDay(String typed, LocalDate day) {
        boolean same = false;
        for (DateTimeFormatter way : WAYS_TO_WRITE_A_DAY) {
            same |= parse(typed.strip(), way).filter(day::equals).isPresent();
        }
        return same;
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSame(String typed, String known) {
        return MessageDigest.isEqual(plain(typed), plain(known));
    }

    /** Case, spaces and hyphens are how people write a number, not part of it. */
    private static byte[] plain(String id) {
        return id.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private static DateTimeFormatter way(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
