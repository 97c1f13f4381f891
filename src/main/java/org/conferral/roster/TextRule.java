package org.conferral.roster;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a cell holds text that can be taken as it is, and not what a spreadsheet program has made of it. */
final class TextRule {

    private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d+");
    private static final Pattern MISREAD = Pattern.compile(
            "[\u00C2\u00C3][\u0080-\u00BF\u2018-\u203A\u0152-\u0178\u20AC\u2122\u0192\u02C6\u02DC]|\u00E2\u20AC");
    private static final int EXACT_DIGITS = 15;

    private TextRule() {}

    static Optional<String> read(RosterField field, String text, CellReading reading) {
        if (field == RosterField.LEARNER_ID && digitsLost(text, reading.cell())) {
            return reading.refuse(Code.ID_DIGITS_LOST);
        }
        if (MISREAD.matcher(text).find()) {
            reading.say(Code.TEXT_LOOKS_MISREAD);
        }
        return Optional.of(text);
    }

    /** Spreadsheets keep fifteen digits of a number and show long ones with an exponent. */
    private static boolean digitsLost(String text, Cell cell) {
        boolean tooLong = cell.is(Cell.Kind.NUMBER)
                && text.chars().filter(Character::isDigit).count() > EXACT_DIGITS;
        return tooLong || EXPONENT.matcher(text).matches();
    }
}
