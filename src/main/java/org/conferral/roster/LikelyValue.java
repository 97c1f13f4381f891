package org.conferral.roster;

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
            default -> Optional.empty();
        };
    }

    private static Optional<String> address(String given, UnaryOperator<String> repair) {
        return Optional.of(repair.apply(given.strip()))
                .filter(repaired -> !repaired.equals(given))
                .filter(EmailRule::isAddress);
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
