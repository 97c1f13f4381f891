package org.conferral.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column's heading, compared without regard to case, accents, blanks, punctuation and remarks in brackets. */
final class HeaderName {

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern ORDER =
            Pattern.compile("\\b(d{1,2}|m{1,2}|y{4})[-/. ](d{1,2}|m{1,2})[-/. ](d{1,2}|y{4})\\b");

    private HeaderName() {}

    /** The letters and digits that count. Two headings are the same only when all of them agree. */
    static String normal(String heading) {
        String apart = Normalizer.normalize(heading, Normalizer.Form.NFKD);
        String bareLetters = ACCENT.matcher(apart).replaceAll("");
        String plain = Normalizer.normalize(bareLetters, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = letters(REMARK.matcher(plain).replaceAll(""));
        return bare.isEmpty() ? letters(plain) : bare;
    }

    /** The order of day, month and year when the heading says it, as in "Date of birth (DD/MM/YYYY)". */
    static Optional<DateOrder> dateOrder(String heading) {
        Matcher order = ORDER.matcher(heading.toLowerCase(Locale.ROOT));
        if (!order.find()) {
            return Optional.empty();
        }
        return switch (order.group().substring(0, 1)) {
            case "d" -> Optional.of(DateOrder.DMY);
            case "m" -> Optional.of(DateOrder.MDY);
            default -> Optional.of(DateOrder.YMD);
        };
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(HeaderName::counts).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Vowel signs of Indian and other scripts are marks, and yet they tell words apart. */
    private static boolean counts(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
