package org.conferral.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether a cell holds a day that can be true: a birth in the past, an award within living memory. */
final class DateRule {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private final LocalDate today;
    private final LocalDate dayZero;

    /** @param dayZero the day from which the file counts */
    DateRule(LocalDate today, LocalDate dayZero) {
        this.today = today;
        this.dayZero = dayZero;
    }

    Optional<String> read(RosterField field, String text, DateOrder order, CellReading reading) {
        DateText date = DateText.of(text, order);
        if (date.problem().isPresent()) {
            return refuse(date.problem().get(), text, order, reading);
        }
        LocalDate day = date.date().orElseThrow();
        Optional<Code> outside = switch (field) {
            case BIRTH_DATE -> birth(day);
            case VALID_UNTIL -> lastDay(day);
            default -> award(day);
        };
        outside.ifPresent(code -> reading.say(code, day));
        return outside.isPresent() ? Optional.empty() : Optional.of(day.toString());
    }

    private Optional<String> refuse(Code code, String text, DateOrder order, CellReading reading) {
        if (code == Code.DATE_IS_NUMBER) {
            long serial = (long) Double.parseDouble(text);
            return reading.refuse(code, dayZero.plus(serial, ChronoUnit.DAYS));
        }
        return reading.refuse(code, DateText.isYearFirst(text) ? DateOrder.YMD : order);
    }

    private Optional<Code> birth(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of(Code.BIRTH_DATE_IN_FUTURE);
        }
        return day.isBefore(EARLIEST) ? Optional.of(Code.BIRTH_DATE_TOO_EARLY) : Optional.empty();
    }

    private Optional<Code> lastDay(LocalDate day) {
        return day.isBefore(today) ? Optional.of(Code.VALID_UNTIL_PAST) : Optional.empty();
    }

    private Optional<Code> award(LocalDate day) {
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(Code.AWARD_DATE_TOO_LATE);
        }
        return day.isBefore(EARLIEST) ? Optional.of(Code.AWARD_DATE_TOO_EARLY) : Optional.empty();
    }
}
