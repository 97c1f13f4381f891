package org.conferral.roster.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be repaired in the rows of a roster, as it is written beside them. */
@FunctionalInterface
public interface RepairNotes {

    /** As much as a cell of a workbook can hold, and some room to spare. */
    int LONGEST = 30_000;

    /**
     * What to repair in a row.
     *
     * @param letter     the letter of the column concerned; empty for the whole row
     * @param suggestion what the cell was probably meant to read
     */
    record Note(String letter, String text, Optional<String> suggestion) {}

    /** The notes of a row; none when the row is not among those that stayed behind. Asked in the order of the rows. */
    List<Note> of(int row);

    /** The letters of the cells that are wrong. */
    default Set<String> wrong(int row) {
        return of(row).stream()
                .map(Note::letter)
                .filter(letter -> !letter.isEmpty())
                .collect(Collectors.toSet());
    }

    default String texts(int row) {
        return joined(of(row).stream().map(Note::text).toList());
    }

    default String suggestions(int row) {
        return joined(
                of(row).stream().flatMap(note -> note.suggestion().stream()).toList());
    }

    private static String joined(List<String> texts) {
        String joined = texts.stream().distinct().collect(Collectors.joining("\n"));
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    /** The headings of the two columns in which the notes stand. */
    record Headings(String suggestion, String repair) {}
}
