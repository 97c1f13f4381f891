package org.conferral.roster;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** Whether the values of a column are clearly not what its heading says: then a person has to look. */
final class Doubt {

    private static final Predicate<Cell> ADDRESS_OR_DAY = cell -> ValueKinds.isEmail(cell) || ValueKinds.isDate(cell);
    private static final Predicate<Cell> NO_NAME =
            ADDRESS_OR_DAY.or(cell -> cell.text().codePoints().noneMatch(Character::isLetter));
    private static final Predicate<Cell> NO_DIGITS = cell -> !ValueKinds.hasDigit(cell);
    private static final Map<RosterField, Predicate<Cell>> OTHER = new EnumMap<>(Map.of(
            RosterField.LEARNER_ID,
            ADDRESS_OR_DAY,
            RosterField.EMAIL,
            cell -> !ValueKinds.hasAt(cell),
            RosterField.GIVEN_NAME,
            NO_NAME,
            RosterField.FAMILY_NAME,
            NO_NAME,
            RosterField.FULL_NAME,
            NO_NAME,
            RosterField.ACHIEVEMENT_CODE,
            ADDRESS_OR_DAY,
            RosterField.GRADE,
            ADDRESS_OR_DAY,
            RosterField.CREDITS,
            NO_DIGITS,
            RosterField.TERM,
            ValueKinds::isEmail));

    private Doubt() {}

    static boolean of(RosterField field, ColumnSamples values) {
        return values.clearly(other(field));
    }

    /** Whether a single cell clearly is not what the field holds. */
    static boolean of(RosterField field, Cell cell) {
        return other(field).test(cell);
    }

    private static Predicate<Cell> other(RosterField field) {
        return field.isDate()
                ? cell -> ValueKinds.isEmail(cell) || !ValueKinds.hasDigit(cell)
                : OTHER.getOrDefault(field, cell -> false);
    }
}
