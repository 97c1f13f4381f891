package org.conferral.portal.issuing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The columns by which learners are sought. MySQL and MariaDB compare without regard to case and accents; the embedded database has folded
 * columns beside the plain ones.
 *
 * @param names the columns of names: family name, given name, and the last word of a name of several
 * @param others the columns of address and student number
 * @param folded whether the columns hold folded texts, compared sign by sign
 */
record SearchColumns(List<String> names, List<String> others, boolean folded) {

    /** Sorts behind every letter. */
    private static final String BEHIND = "\uFFFF";

    static final SearchColumns FOLDED = new SearchColumns(
            List.of("family_key", "given_key", "name_tail"), List.of("email_key", "student_key"), true);
    static final SearchColumns PLAIN =
            new SearchColumns(List.of("family_name", "given_name", "name_tail"), List.of("email", "student_id"), false);

    static SearchColumns of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? FOLDED : PLAIN;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The condition that a column of a table called {@code l} begins with a folded word. The embedded database does not use an index for
     * a pattern it is told later, but for a stretch of the alphabet.
     */
    Condition beginning(String column, String word) {
        if (folded) {
            return new Condition("(l." + column + " >= ? and l." + column + " < ?)", List.of(word, word + BEHIND));
        }
        String pattern = word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return new Condition("l." + column + " like ? escape '!'", List.of(pattern));
    }

    List<String> all() {
        return Stream.concat(names.stream(), others.stream()).toList();
    }
}
