package org.conferral.roster;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a cell holds a number of credits; a decimal comma is as good as a point. */
final class CreditsRule {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private CreditsRule() {}

    static Optional<String> read(String text, CellReading reading) {
        if (!NUMBER.matcher(text).matches()) {
            return reading.refuse(Code.CREDITS_NOT_A_NUMBER);
        }
        BigDecimal credits = new BigDecimal(text.replace(',', '.'));
        if (credits.signum() < 0) {
            return reading.refuse(Code.CREDITS_NEGATIVE);
        }
        if (credits.compareTo(MOST) > 0) {
            return reading.refuse(Code.CREDITS_TOO_MANY, MOST);
        }
        BigDecimal plain = credits.stripTrailingZeros();
        return Optional.of((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }
}
