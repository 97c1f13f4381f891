package org.conferral.roster;

/**
 * One cell as the file holds it.
 *
 * @param text  the plain value: numbers without exponent or needless zeros, dates in ISO 8601
 * @param shown what a clerk sees in the cell, for example {@code 00123} for a padded number
 */
public record Cell(Kind kind, String text, String shown, Origin origin) {

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    /** Whether the value was typed or is what a formula last gave; a formula may have been saved without any value. */
    public enum Origin {
        TYPED,
        FORMULA,
        FORMULA_WITHOUT_VALUE
    }

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", "", Origin.TYPED);

    public static Cell text(String text) {
        return text(text, Origin.TYPED);
    }

    public static Cell text(String text, Origin origin) {
        return text.isEmpty() ? EMPTY : of(Kind.TEXT, text, origin);
    }

    /** A cell that shows its plain value. */
    public static Cell of(Kind kind, String text, Origin origin) {
        return new Cell(kind, text, text, origin);
    }

    public boolean isBlank() {
        return origin != Origin.FORMULA_WITHOUT_VALUE
                && (kind == Kind.EMPTY || CleanText.of(text).text().isEmpty());
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
