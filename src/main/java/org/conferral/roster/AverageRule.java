package org.conferral.roster;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a cell holds a grade point average; a decimal comma is as good as a point, and zeros at the end are kept. */
final class AverageRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,4})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private AverageRule() {}

    static Optional<String> read(String text, CellReading reading) {
        if (!NUMBER.matcher(text).matches()) {
            return reading.refuse(Code.AVERAGE_NOT_A_NUMBER);
        }
        String average = text.replace(',', '.');
        return new BigDecimal(average).compareTo(MOST) > 0
                ? reading.refuse(Code.AVERAGE_NOT_A_NUMBER)
                : Optional.of(average);
    }
}
