package org.conferral.roster;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a clerk has decided about a file; whatever is left open is found out, and asked where the file does not tell.
 *
 * @param encoding how the letters of a text file are encoded
 * @param corrections what cells shall read instead of what they do
 * @param mapping fields by column heading; an empty field means that the column is not to be used
 */
public record Choices(
        Optional<String> sheet,
        OptionalInt headerRow,
        Map<String, String> mapping,
        Optional<DateOrder> dateOrder,
        DuplicateRule duplicates,
        Optional<Charset> encoding,
        Corrections corrections) {

    public static final Choices NONE = new Choices(
            Optional.empty(),
            OptionalInt.empty(),
            Map.of(),
            Optional.empty(),
            DuplicateRule.SKIP,
            Optional.empty(),
            Corrections.NONE);

    public Choices {
        mapping = Map.copyOf(mapping);
    }

    public Choices with(DuplicateRule rule) {
        return new Choices(sheet, headerRow, mapping, dateOrder, rule, encoding, corrections);
    }

    public Choices with(DateOrder order) {
        return new Choices(sheet, headerRow, mapping, Optional.of(order), duplicates, encoding, corrections);
    }

    /** Chooses a sheet; a heading row that was chosen for another sheet is found out anew. */
    public Choices onSheet(String name) {
        boolean moved = sheet.isPresent() && !sheet.get().equals(name);
        return new Choices(
                Optional.of(name),
                moved ? OptionalInt.empty() : headerRow,
                mapping,
                dateOrder,
                duplicates,
                encoding,
                corrections);
    }

    /** Leaves open on which sheet and where the roster stands. */
    public Choices onAnySheet() {
        return new Choices(
                Optional.empty(), OptionalInt.empty(), mapping, dateOrder, duplicates, encoding, corrections);
    }

    public Choices with(Charset letters) {
        return new Choices(sheet, headerRow, mapping, dateOrder, duplicates, Optional.of(letters), corrections);
    }

    public Choices withHeaderRow(int row) {
        return new Choices(sheet, OptionalInt.of(row), mapping, dateOrder, duplicates, encoding, corrections);
    }

    public Choices mapping(Map<String, String> fields) {
        return new Choices(sheet, headerRow, fields, dateOrder, duplicates, encoding, corrections);
    }

    public Choices with(Corrections decided) {
        return new Choices(sheet, headerRow, mapping, dateOrder, duplicates, encoding, decided);
    }
}
