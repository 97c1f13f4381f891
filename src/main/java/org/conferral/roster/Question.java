package org.conferral.roster;

import java.util.List;
import java.util.Locale;

/**
 * Something about a file that only a person can decide.
 *
 * @param subject what it is about: a field, or a column's heading; empty for the file as a whole
 * @param options the possible answers
 * @param seen    values from the file that show why it has to be asked
 */
public record Question(Kind kind, String subject, List<String> options, List<String> seen) {

    /** What is to be decided. */
    public enum Kind {
        /** Several sheets could be the roster. */
        SHEET,
        /** No column is known to fill a required field. */
        REQUIRED_COLUMN,
        /** Several columns could fill the same field. */
        COLUMN_AMBIGUOUS,
        /** A column is proposed for a field that no heading names. */
        COLUMN_SUGGESTED,
        /** A column has the heading of a field and values of another kind. */
        COLUMN_DOUBTED,
        /** Day and month cannot be told apart. */
        DATE_ORDER;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Question {
        options = List.copyOf(options);
        seen = List.copyOf(seen);
    }
}
