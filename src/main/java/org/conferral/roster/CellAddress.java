package org.conferral.roster;

import java.util.OptionalInt;

/**
 * A place in a spreadsheet as a clerk finds it.
 *
 * @param row         the row's number, counted from 1; 0 when the whole sheet is meant
 * @param column      the column's heading; empty when the whole row is meant
 * @param letter      the column's letter, for example "C"; empty when the whole row is meant
 * @param lookedUpFor the row of the roster for which this place of another sheet was looked up; empty where it is the roster's own
 */
public record CellAddress(String sheet, int row, String column, String letter, OptionalInt lookedUpFor) {

    /** A place in the roster's own sheet. */
    public CellAddress(String sheet, int row, String column, String letter) {
        this(sheet, row, column, letter, OptionalInt.empty());
    }

    /** A whole row. */
    public static CellAddress row(String sheet, int row) {
        return new CellAddress(sheet, row, "", "");
    }

    /** The row of the roster that a value here belongs to. */
    public int rosterRow() {
        return lookedUpFor.orElse(row);
    }

    /** The place of a column counted from 0, by its letters. */
    public static int index(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** The letters of a column counted from 0: A, B, … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
