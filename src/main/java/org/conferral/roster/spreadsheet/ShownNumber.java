package org.conferral.roster.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A format that shows all digits of a number: padded with zeros, with fixed decimals, parted by signs, with letters round them, or in per
 * cent. Student numbers and grades are kept as such numbers, and what a clerk sees is what they are.
 */
final class ShownNumber {

    private static final char DIGIT = '\0';
    private static final int LONGEST = 255;
    private static final String SIGNS = "- ()%";

    /** What is shown: signs as they are, and a place for each digit before the point. */
    private final StringBuilder places = new StringBuilder();

    private boolean understood = true;
    private boolean pointed;
    private boolean percent;
    private int decimals;

    private ShownNumber(String format) {
        int end = 0;
        while (understood && end < format.length() && format.charAt(end) != ';') {
            end = take(format, end);
        }
    }

    /** The number as a cell of this format shows it; as it is where the format is of another kind or would leave out digits. */
    static String of(BigDecimal value, String format) {
        ShownNumber shown = new ShownNumber(format.length() > LONGEST ? "" : format);
        boolean padded = shown.understood && shown.places.indexOf(String.valueOf(DIGIT)) >= 0;
        return padded && value.signum() >= 0 ? shown.show(value) : value.toPlainString();
    }

    /** Takes in one sign of the format, or a text in it; answers where the next one begins. */
    private int take(String format, int at) {
        char sign = format.charAt(at);
        if (sign == '"' || sign == '\\') {
            int end = sign == '"' ? format.indexOf('"', at + 1) : at + 2;
            understood = end > at && end <= format.length();
            places.append(understood ? format.substring(at + 1, end) : "");
            return sign == '"' ? end + 1 : end;
        }
        understood = sign == '0' || sign == '.' && !pointed || SIGNS.indexOf(sign) >= 0;
        pointed |= sign == '.';
        percent |= sign == '%';
        if (sign == '0' && pointed) {
            decimals++;
        } else if (sign != '.') {
            places.append(sign == '0' ? DIGIT : sign);
        }
        return at + 1;
    }

    private String show(BigDecimal value) {
        BigDecimal shown = percent ? value.movePointRight(2).stripTrailingZeros() : value;
        int scale = percent ? Math.max(decimals, shown.scale()) : decimals;
        if (shown.scale() > scale) {
            return value.toPlainString();
        }
        String digits = shown.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        int point = scale == 0 ? digits.length() : digits.length() - scale - 1;
        return filled(digits.substring(0, point), digits.substring(point));
    }

    /** Puts the digits into their places, the last one first; more digits than places stand before the first place. */
    private String filled(String whole, String fraction) {
        StringBuilder shown = new StringBuilder(places);
        int first = places.indexOf(String.valueOf(DIGIT));
        int last = places.lastIndexOf(String.valueOf(DIGIT));
        int rest = whole.length();
        for (int i = last; i >= first; i--) {
            if (places.charAt(i) == DIGIT) {
                shown.setCharAt(i, rest > 0 ? whole.charAt(--rest) : '0');
            }
        }
        return shown.insert(last + 1, fraction)
                .insert(first, whole.substring(0, rest))
                .toString();
    }
}
