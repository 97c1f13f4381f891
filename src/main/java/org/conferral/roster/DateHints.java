package org.conferral.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether days are those of births or of awards. What time it is nobody tells, so the days of a file are held against each other: births lie
 * ten to ninety years before the newest day, awards do not; and where a column is the only one with days, births are scattered over years.
 */
final class DateHints {

    private static final int FEWEST = 2;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 90;
    private static final int CLEAR = 70;
    private static final int LIKELY = 60;
    private static final int POSSIBLE = 40;

    private final Optional<LocalDate> newest;
    private final boolean several;

    DateHints(List<ColumnSamples> columns) {
        List<ColumnSamples> dated = columns.stream().filter(DateHints::isDates).toList();
        this.several = dated.size() > 1;
        this.newest = dated.stream().flatMap(column -> days(column).stream()).max(LocalDate::compareTo);
    }

    List<Suggestion> of(ColumnSamples values) {
        if (!isDates(values)) {
            return List.of();
        }
        List<LocalDate> days = days(values);
        LocalDate middle = days.get(days.size() / 2);
        if (isBefore(middle, OLDEST)) {
            return List.of();
        }
        if (isBefore(middle, YOUNGEST)) {
            return List.of(birth(CLEAR));
        }
        boolean alone = !several && isScattered(days);
        return alone ? List.of(birth(LIKELY), award(POSSIBLE)) : List.of(award(LIKELY));
    }

    private boolean isBefore(LocalDate day, int years) {
        return newest.filter(last -> day.isBefore(last.minusYears(years))).isPresent();
    }

    private static boolean isScattered(List<LocalDate> days) {
        boolean different = days.stream().distinct().count() * 10 >= days.size() * 9L;
        return different && days.get(0).plusYears(1).isBefore(days.get(days.size() - 1));
    }

    private static boolean isDates(ColumnSamples values) {
        return values.size() >= FEWEST && values.most(ValueKinds::isDate);
    }

    private static List<LocalDate> days(ColumnSamples values) {
        return values.cells().stream()
                .flatMap(cell -> ValueKinds.day(cell).stream())
                .sorted()
                .toList();
    }

    private static Suggestion birth(int strength) {
        return Suggestion.byValues(RosterField.BIRTH_DATE.key(), strength);
    }

    private static Suggestion award(int strength) {
        return Suggestion.byValues(RosterField.AWARD_DATE.key(), strength);
    }
}
