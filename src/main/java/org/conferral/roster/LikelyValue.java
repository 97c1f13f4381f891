package org.conferral.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a wrong cell was probably meant to read; a person takes it or not. */
public final class LikelyValue {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,()]+@[^\\s<>;,()]+");
    private static final Pattern AT =
            Pattern.compile("\\s*[(\\[{]\\s*at\\s*[)\\]}]\\s*|\\s+at\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private LikelyValue() {}

    /**
     * A value that would be right in place of a wrong one.
     *
     * @param given what the cell shows
     * @param facts what is known of the problem besides
     */
    public static Optional<String> of(Code code, String given, List<String> facts) {
        return switch (code) {
            case EMAIL_WITHOUT_AT -> address(given, text -> AT.matcher(text).replaceAll("@"));
            case EMAIL_WITH_SPACE -> address(given, text -> text.replaceAll("[\\s\\h]+", ""));
            case EMAIL_SEVERAL, EMAIL_MALFORMED ->
                address(given, LikelyValue::firstAddress).or(() -> address(given, LikelyValue::tidied));
            case EMAIL_DOMAIN_MALFORMED -> address(given, LikelyValue::tidied);
            case ACHIEVEMENT_UNKNOWN ->
                facts.stream().limit(1).filter(alike -> !alike.isEmpty()).findFirst();
            case CREDITS_NOT_A_NUMBER -> onlyNumber(given);
            case DATE_IS_NUMBER ->
                facts.stream().limit(1).filter(LikelyValue::isOfOurTime).findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<String> address(String given, UnaryOperator<String> repair) {
        return Optional.of(repair.apply(given.strip()))
                .filter(repaired -> !repaired.equals(given))
                .filter(EmailRule::isAddress);
    }

    /** A year that was typed for a date would be a day at the beginning of the century before; that nobody meant. */
    private static boolean isOfOurTime(String day) {
        int year = LocalDate.parse(day).getYear();
        return year >= 1920 && year < 2170;
    }

    private static String firstAddress(String text) {
        Matcher found = ADDRESS.matcher(text);
        return found.find() ? found.group() : "";
    }

    /** Commas typed for points, points typed twice or at the end. */
    private static String tidied(String text) {
        return text.replace(',', '.')
                .replaceAll("\\.{2,}", ".")
                .replaceAll("\\.+@", "@")
                .replaceAll("^[.<\"']+|[.>;\"']+$", "");
    }

    private static Optional<String> onlyNumber(String text) {
        List<String> numbers = NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replace(',', '.'))
                .toList();
        return numbers.size() == 1 && !text.contains("-") ? Optional.of(numbers.get(0)) : Optional.empty();
    }
}
