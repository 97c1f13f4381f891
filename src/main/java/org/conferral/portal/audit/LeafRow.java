package org.conferral.portal.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.conferral.ledger.Leaf;

/** A leaf as it stands in a row: kind, subject and content side by side. */
final class LeafRow {

    private LeafRow() {}

    static void set(PreparedStatement statement, int first, Leaf leaf) throws SQLException {
        statement.setString(first, leaf.kind());
        statement.setString(first + 1, leaf.subject());
        statement.setBytes(first + 2, leaf.content());
    }

    /** The leaf beginning at this column; what was forged beyond recognition is an {@link IllegalArgumentException}. */
    static Leaf read(ResultSet row, int first) throws SQLException {
        return new Leaf(row.getString(first), row.getString(first + 1), row.getBytes(first + 2));
    }
}
