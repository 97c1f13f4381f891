package org.conferral.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a clerk typed it.
 *
 * @param date    the day meant, when it can be told
 * @param problem why it cannot, else
 */
record DateText(Optional<LocalDate> date, Optional<Code> problem) {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,6}(\\.\\d+)?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|º)?[-\\s.,]+(?:(?:of|de) )?(\\p{L}{3,10})[-\\s.,]+(?:(?:de|del) )?(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,10})[-\\s.]+(\\d{1,2})(?:st|nd|rd|th)?[-\\s,]+(\\d{4})");

    /** The first two numbers of a date such as 03/04/2026, and what stands between them. */
    record Pair(int first, int second, String separator) {}

    static Optional<Pair> pair(String text) {
        Matcher digits = YEAR_LAST.matcher(text);
        return digits.matches()
                ? Optional.of(new Pair(number(digits, 1), number(digits, 3), digits.group(2)))
                : Optional.empty();
    }

    static boolean isYearFirst(String text) {
        return YEAR_FIRST.matcher(text).matches() || COMPACT.matcher(text).matches();
    }

    /** Reads a date whose digits stand in the given order when the year is last. */
    static DateText of(String text, DateOrder order) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.matches()) {
            return day(number(found, 1), number(found, 3), number(found, 4));
        }
        found = YEAR_LAST.matcher(text);
        if (found.matches()) {
            return yearLast(found, order);
        }
        found = COMPACT.matcher(text);
        if (found.matches()) {
            return day(number(found, 1), number(found, 2), number(found, 3));
        }
        return named(text).orElseGet(() -> problem(unreadable(text)));
    }

    private static DateText yearLast(Matcher found, DateOrder order) {
        int year = number(found, 4);
        return switch (order) {
            case DMY -> day(year, number(found, 3), number(found, 1));
            case MDY -> day(year, number(found, 1), number(found, 3));
            case YMD -> problem(Code.DATE_UNREADABLE);
        };
    }

    private static Optional<DateText> named(String text) {
        Matcher found = DAY_FIRST.matcher(text);
        if (found.matches()) {
            int day = number(found, 1);
            int year = number(found, 3);
            return Months.number(found.group(2)).map(month -> day(year, month, day));
        }
        found = MONTH_FIRST.matcher(text);
        if (found.matches()) {
            int day = number(found, 2);
            int year = number(found, 3);
            return Months.number(found.group(1)).map(month -> day(year, month, day));
        }
        return Optional.empty();
    }

    private static Code unreadable(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return Code.DATE_SHORT_YEAR;
        }
        return NUMBER.matcher(text).matches() ? Code.DATE_IS_NUMBER : Code.DATE_UNREADABLE;
    }

    private static DateText day(int year, int month, int day) {
        try {
            return new DateText(Optional.of(LocalDate.of(year, month, day)), Optional.empty());
        } catch (DateTimeException impossible) {
            return problem(Code.DATE_IMPOSSIBLE);
        }
    }

    private static DateText problem(Code code) {
        return new DateText(Optional.empty(), Optional.of(code));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
