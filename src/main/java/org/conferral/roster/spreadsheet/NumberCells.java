package org.conferral.roster.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.conferral.roster.Cell;
import org.conferral.roster.Cell.Kind;
import org.conferral.roster.Cell.Origin;

/** Numbers of spreadsheets as cells: what is shown of them, and which of them are days. */
final class NumberCells {

    /** Spreadsheet programs know no day after 9999-12-31. */
    private static final int AFTER_LAST_DAY = 2_958_466;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    private NumberCells() {}

    /** A number that a cell of this format shows. */
    static Cell number(double value, String format, Origin origin) {
        if (!Double.isFinite(value)) {
            return Cell.of(Kind.ERROR, "#NUM!", origin);
        }
        BigDecimal exact = plain(value);
        return new Cell(Kind.NUMBER, exact.toPlainString(), ShownNumber.of(exact, format), origin);
    }

    /** Whether cells of this format show days; letters that only stand beside the number say nothing of days. */
    static boolean isDateFormat(int index, String format) {
        return DateUtil.isADateFormat(index, LITERAL.matcher(format).replaceAll(""));
    }

    /** Whether a number is a day that there is, so that a cell formatted as a date shows it. */
    static boolean isDay(double value) {
        return DateUtil.isValidExcelDate(value) && value < AFTER_LAST_DAY;
    }

    /** A day, counted from the epoch of the workbook. */
    static Cell day(double value, boolean from1904, Origin origin) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        return moment == null ? Cell.of(Kind.DATE, NumberToTextConverter.toText(value), origin) : day(moment, origin);
    }

    /** A moment; at midnight it is a day. */
    static Cell day(LocalDateTime moment, Origin origin) {
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text = day ? moment.toLocalDate().toString() : moment.toString();
        return Cell.of(Kind.DATE, text, origin);
    }

    /** Fifteen digits, as spreadsheet programs show them: 3.7 and not 3.7000000000000002. */
    static BigDecimal plain(double value) {
        BigDecimal stripped = new BigDecimal(NumberToTextConverter.toText(value)).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
