package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of some journal lines have a leaf, be it placed or waiting. */
record LeafLookup(Set<String> subjects) {

    /** Those that wait are asked for first: in between a leaf may get its place, but never the other way round. */
    static LeafLookup of(Connection connection, List<String> ids) throws SQLException {
        Set<String> found = new HashSet<>();
        for (String table : List.of("ledger_waiting", "ledger_leaf")) {
            List<String> open = ids.stream().filter(id -> !found.contains(id)).toList();
            if (!open.isEmpty()) {
                find(connection, table, open, found);
            }
        }
        return new LeafLookup(found);
    }

    boolean has(String subject) {
        return subjects.contains(subject);
    }

    private static void find(Connection connection, String table, List<String> ids, Set<String> found)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT subject FROM " + table
                + " WHERE kind = '" + JournalForm.KIND + "' AND subject IN " + JournalLines.marks(ids.size()))) {
            for (int at = 0; at < ids.size(); at++) {
                statement.setString(at + 1, ids.get(at));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
    }
}
