package org.conferral.roster;

/**
 * A field that a column may fill, for a person to confirm.
 *
 * @param basis    what speaks for it
 * @param strength how much speaks for it, up to 100
 */
record Suggestion(String field, Basis basis, int strength) {

    /** What a suggestion rests on. */
    enum Basis {
        HEADING(MappedColumn.Match.SIMILAR),
        VALUES(MappedColumn.Match.GUESSED);

        private final MappedColumn.Match match;

        Basis(MappedColumn.Match match) {
            this.match = match;
        }
    }

    /** From here on it is worth a question. */
    static final int WORTH_ASKING = 60;

    /** From here on it is worth a question when the field is required: that is asked anyway. */
    static final int WORTH_NAMING = 40;

    static Suggestion byHeading(String field, int strength) {
        return new Suggestion(field, Basis.HEADING, strength);
    }

    static Suggestion byValues(String field, int strength) {
        return new Suggestion(field, Basis.VALUES, strength);
    }

    /** Both the heading and the values say so. */
    Suggestion confirmed() {
        return new Suggestion(field, basis, Math.min(100, strength + 15));
    }

    /** The heading says so, but the values do not. */
    Suggestion faint() {
        return new Suggestion(field, basis, Math.min(strength, WORTH_NAMING - 1));
    }

    MappedColumn.Match match() {
        return basis.match;
    }
}
