package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of the journal as the database gives them back, for hashing; read without the portal running. */
final class JournalLines {

    private static final String COLUMNS = "SELECT id, noted_at, actor, action, subject, detail FROM journal_entry";

    private final Connection connection;

    JournalLines(Connection connection) {
        this.connection = connection;
    }

    /** The next lines by id. */
    List<JournalForm> after(String id, int limit) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(COLUMNS + " WHERE id > ? ORDER BY id LIMIT " + limit)) {
            statement.setString(1, id);
            return read(statement);
        }
    }

    /** Those of these ids that are there. */
    List<JournalForm> of(List<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + " WHERE id IN " + marks(ids.size()))) {
            for (int at = 0; at < ids.size(); at++) {
                statement.setString(at + 1, ids.get(at));
            }
            return read(statement);
        }
    }

    /** The ids of the next lines. */
    List<String> idsAfter(String id, int limit) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id FROM journal_entry WHERE id > ? ORDER BY id LIMIT " + limit)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    static String marks(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    private static List<JournalForm> read(PreparedStatement statement) throws SQLException {
        List<JournalForm> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(form(rows));
            }
        }
        return lines;
    }

    /** The line that a row is, its columns in the order of {@link JournalForm#COLUMNS}. */
    static JournalForm form(ResultSet row) throws SQLException {
        return new JournalForm(
                row.getString(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
