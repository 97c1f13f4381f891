package org.conferral.portal.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Code;
import org.conferral.roster.DateOrder;
import org.conferral.roster.FileCode;
import org.conferral.roster.LikelyValue;
import org.conferral.roster.Severity;

/**
 * Something a clerk has to repair or should know, with its cell and its words.
 *
 * @param sheet where its cell stands
 * @param row number of the roster's row, counted from 1; 0 when the whole file is meant
 * @param learner whom it is about; empty when the row does not say
 * @param lookedUpRow the row of the cell where it was looked up in another sheet than the roster's; else 0
 */
public record FindingLine(
        Severity severity,
        String code,
        String sheet,
        int row,
        String column,
        String letter,
        String value,
        List<String> arguments,
        String learner,
        int lookedUpRow) {

    private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public FindingLine {
        arguments = List.copyOf(arguments);
    }

    /** A finding in the roster's own sheet. */
    public FindingLine(
            Severity severity,
            String code,
            String sheet,
            int row,
            String column,
            String letter,
            String value,
            List<String> arguments,
            String learner) {
        this(severity, code, sheet, row, column, letter, value, arguments, learner, 0);
    }

    /** What is wrong, in words. */
    public String message() {
        return Texts.of("intake", "finding." + code + (hasSuggestion() ? ".suggestion" : ".message"), words());
    }

    /** What to do about it, in words. */
    public String repair() {
        return Texts.of("intake", "finding." + code + ".repair", words());
    }

    /** Where to look: the column's letter with the row. */
    public String cell() {
        return row == 0 || letter.isEmpty() ? "" : letter + cellRow();
    }

    /** The row in which the cell stands, in whichever sheet. */
    public int cellRow() {
        return isLookedUp() ? lookedUpRow : row;
    }

    /** Whether the value comes from another sheet than the roster's. */
    public boolean isLookedUp() {
        return lookedUpRow > 0;
    }

    /** The row, with the sheet where it is another one, in words. */
    public String where() {
        return isLookedUp()
                ? Texts.of("intake", "problems.lookedUp", sheet, String.valueOf(lookedUpRow))
                : Texts.of("intake", "problems.row") + " " + row;
    }

    /** What the cell was probably meant to read. */
    public Optional<String> suggestion() {
        return Stream.of(Code.values())
                .filter(known -> known.key().equals(code))
                .findFirst()
                .flatMap(known -> LikelyValue.of(known, value, arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether the value is wrong only because another row says the same or otherwise. */
    public boolean isRepetition() {
        return code.startsWith("duplicate-") || code.startsWith("identity-") || code.startsWith("replace");
    }

    /** Whether the value is not shown letter by letter as the cell holds it. */
    public boolean isCut() {
        return value.length() >= 200 || value.chars().anyMatch(c -> c >= 0x2400 && c <= 0x2421);
    }

    /** Whether it is about its own cell, whatever others say: an empty cell and a repetition are. */
    public boolean isAlone() {
        return value.isEmpty() || isCut() || column.isEmpty() || isRepetition();
    }

    public String weight() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Whether an achievement code is unknown, but resembles a known one. */
    private boolean hasSuggestion() {
        return code.equals(Code.ACHIEVEMENT_UNKNOWN.key())
                && !arguments.isEmpty()
                && !arguments.get(0).isEmpty();
    }

    private Object[] words() {
        List<Object> words = new ArrayList<>(List.of(value, column));
        arguments.forEach(argument -> words.add(counts(argument) ? Long.valueOf(argument) : spoken(argument)));
        while (words.size() < 5) {
            words.add("");
        }
        return words.toArray();
    }

    /** A limit of a file is a number; an id or a sheet may look like one. */
    private boolean counts(String argument) {
        boolean limit = code.startsWith("file-too-") || code.equals(FileCode.CELL_TOO_LONG.key());
        return limit && !argument.isEmpty() && argument.chars().allMatch(Character::isDigit);
    }

    /** The order of a date in words, and a day whose month must not be mistaken; anything else as it is. */
    private String spoken(String argument) {
        if (code.equals(Code.DAYS_TURNED.key()) && argument.matches(ISO_DAY)) {
            return LocalDate.parse(argument).format(DAY);
        }
        boolean order =
                Stream.of(DateOrder.values()).anyMatch(each -> each.name().equals(argument));
        return order ? Texts.of("intake", "finding.dateOrder." + argument) : argument;
    }
}
