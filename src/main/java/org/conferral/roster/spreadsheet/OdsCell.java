package org.conferral.roster.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.conferral.roster.Cell;
import org.conferral.roster.Cell.Kind;
import org.conferral.roster.Cell.Origin;
import org.conferral.roster.FileCode;
import org.conferral.roster.UnusableFile;
import org.xml.sax.Attributes;

/** One cell of an OpenDocument spreadsheet while it is being read: its value is an attribute, what it shows is its text. */
final class OdsCell {

    private static final Pattern ERRORS = Pattern.compile("#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\\?|NULL!)|Err:\\d+");

    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,30}(?:\\.\\d{1,30})?%");
    private static final Pattern LETTERED = Pattern.compile("\\p{L}{0,10}-?\\d[\\d-]{0,30}\\p{L}{0,10}");

    private final int longest;
    private final StringBuilder shown = new StringBuilder();
    private String type = "";
    private String value = "";
    private boolean formula;
    private int paragraphs;
    private boolean inParagraph;

    OdsCell(int longest) {
        this.longest = longest;
    }

    void begin(Attributes attributes) {
        shown.setLength(0);
        paragraphs = 0;
        inParagraph = false;
        formula = !OdsRows.attribute(attributes, "formula").isEmpty();
        type = "";
        value = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            switch (name) {
                // programs tell errors in a name space of their own, beside the type that the standard knows
                case "value-type" -> type = type.equals("error") ? type : attributes.getValue(i);
                case "value", "date-value", "time-value", "boolean-value", "string-value" ->
                    value = attributes.getValue(i);
                default -> {}
            }
        }
    }

    /** Another paragraph begins; it stands on a line of its own. */
    void paragraph(int row) {
        if (paragraphs++ > 0) {
            add("\n", row);
        }
        inParagraph = true;
    }

    void paragraphEnds() {
        inParagraph = false;
    }

    void blanks(int count, int row) {
        if (inParagraph) {
            add(" ".repeat(Math.min(count, longest + 1)), row);
        }
    }

    void text(char[] chars, int start, int length, int row) {
        if (inParagraph) {
            add(new String(chars, start, length), row);
        }
    }

    private void add(String text, int row) {
        if (shown.length() + text.length() > longest) {
            throw UnusableFile.at(row, FileCode.CELL_TOO_LONG, longest, row);
        }
        shown.append(text);
    }

    Cell value() {
        Origin origin = formula ? Origin.FORMULA : Origin.TYPED;
        boolean error = type.equals("error") || formula && ERRORS.matcher(shown).matches();
        if (error) {
            return Cell.of(Kind.ERROR, shown.isEmpty() ? "#VALUE!" : shown.toString(), origin);
        }
        if (type.isEmpty() && shown.isEmpty()) {
            // a formula that gave an empty text has a paragraph without one
            return formula && paragraphs == 0 ? new Cell(Kind.EMPTY, "", "", Origin.FORMULA_WITHOUT_VALUE) : Cell.EMPTY;
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(origin);
            case "date" -> day(origin);
            case "boolean" -> Cell.of(Kind.BOOLEAN, value.equals("true") ? "TRUE" : "FALSE", origin);
            default -> Cell.text(shown.isEmpty() ? value : shown.toString(), origin);
        };
    }

    /** What is shown counts only where it shows all digits: padded, with fixed decimals, with letters round them, or in per cent. */
    private Cell number(Origin origin) {
        double number;
        try {
            number = Double.parseDouble(value.trim());
        } catch (NumberFormatException broken) {
            return Cell.text(shown.toString(), origin);
        }
        Cell plain = NumberCells.number(number, type.equals("percentage") ? "0%" : "General", origin);
        boolean exact = plain.is(Kind.NUMBER) && showsAllDigits(shown.toString(), new BigDecimal(plain.text()));
        return exact ? new Cell(Kind.NUMBER, plain.text(), shown.toString(), origin) : plain;
    }

    private static boolean showsAllDigits(String text, BigDecimal number) {
        if (PERCENT.matcher(text).matches()) {
            BigDecimal hundredth = new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
            return hundredth.compareTo(number) == 0;
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text).compareTo(number) == 0;
        }
        String digits = text.replaceAll("\\D", "");
        return LETTERED.matcher(text).matches() && new BigDecimal(digits).compareTo(number) == 0;
    }

    private Cell day(Origin origin) {
        try {
            return value.indexOf('T') < 0
                    ? Cell.of(Kind.DATE, value, origin)
                    : NumberCells.day(LocalDateTime.parse(value), origin);
        } catch (DateTimeParseException other) {
            return Cell.text(shown.toString(), origin);
        }
    }
}
