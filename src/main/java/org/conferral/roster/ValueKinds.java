package org.conferral.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of value a cell seems to hold, without any rule of a field. */
final class ValueKinds {

    private static final int LONGEST = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[\\d.,]+");
    private static final Pattern GRADE = Pattern.compile("[A-DF][+\\-−–]?|E|P|NP|CR|NC|S|U|W|I");
    private static final Pattern GRADE_WORD = Pattern.compile(
            "[A-DF][+\\-−–]|pass|fail|passed|failed|pass with (?:merit|distinction)|distinction|merit",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,3})?");
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,3}-?\\d{5,12}");
    private static final Pattern TERM = Pattern.compile(
            "(?:spring|summer|fall|autumn|winter|michaelmas|hilary|trinity|semester|term|ws|ss|wise|sose)\\b.*\\d.*",
            Pattern.CASE_INSENSITIVE);

    private ValueKinds() {}

    static String text(Cell cell) {
        String text = cell.is(Cell.Kind.DATE) ? cell.text() : cell.shown();
        return text.length() > LONGEST ? "" : CleanText.of(text).text();
    }

    static boolean isEmail(Cell cell) {
        return EMAIL.matcher(text(cell)).matches();
    }

    static boolean hasAt(Cell cell) {
        return cell.shown().indexOf('@') >= 0;
    }

    static boolean hasDigit(Cell cell) {
        return text(cell).chars().anyMatch(Character::isDigit);
    }

    /** A day that is written as one; eight digits in a row may as well be a number. */
    static boolean isDate(Cell cell) {
        return day(cell).isPresent();
    }

    /** The day a cell holds, whichever way round; good enough to tell years apart. */
    static Optional<LocalDate> day(Cell cell) {
        String text = text(cell);
        if (DIGITS_ONLY.matcher(text).matches() && DateText.pair(text).isEmpty()) {
            return Optional.empty();
        }
        return DateText.of(text, DateOrder.DMY)
                .date()
                .or(() -> DateText.of(text, DateOrder.MDY).date());
    }

    static boolean isGrade(Cell cell) {
        return GRADE.matcher(text(cell)).matches() || isPlainlyGrade(cell);
    }

    /** A single letter may be many things; one with a sign, or the word itself, is a grade. */
    static boolean isPlainlyGrade(Cell cell) {
        return GRADE_WORD.matcher(text(cell)).matches();
    }

    static boolean isSmallNumber(Cell cell) {
        return SMALL_NUMBER.matcher(text(cell)).matches();
    }

    /** A number as people are given one. */
    static boolean isNumbered(Cell cell) {
        return NUMBERED.matcher(text(cell)).matches();
    }

    /** A last name, a comma, a first name. */
    static boolean isNameWithComma(Cell cell) {
        return isName(cell) && text(cell).indexOf(',') > 0;
    }

    static boolean isName(Cell cell) {
        return FullName.of(text(cell)).isPresent();
    }

    static boolean isTerm(Cell cell) {
        return TERM.matcher(text(cell)).matches();
    }

    static boolean isLink(Cell cell) {
        return cell.shown().startsWith("https://") || cell.shown().startsWith("http://");
    }
}
