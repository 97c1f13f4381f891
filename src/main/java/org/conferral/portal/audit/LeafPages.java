package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.ledger.Leaf;

/** The leaves of the ledger in order, up to a size. */
final class LeafPages {

    private final Connection connection;
    private final long size;

    LeafPages(Connection connection, long size) {
        this.connection = connection;
        this.size = size;
    }

    /** The next leaves behind a place. */
    List<PlacedLeaf> after(long place, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT place, kind, subject, content"
                + " FROM ledger_leaf WHERE place > ? AND place < ? ORDER BY place LIMIT " + limit)) {
            statement.setLong(1, place);
            statement.setLong(2, size);
            return read(statement);
        }
    }

    /** The newest leaf of a kind about a thing. */
    Optional<PlacedLeaf> find(String kind, String subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT place, kind, subject, content"
                + " FROM ledger_leaf WHERE subject = ? AND kind = ? ORDER BY place DESC LIMIT 1")) {
            statement.setString(1, subject);
            statement.setString(2, kind);
            return read(statement).stream().findFirst();
        }
    }

    private static List<PlacedLeaf> read(PreparedStatement statement) throws SQLException {
        List<PlacedLeaf> page = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                page.add(new PlacedLeaf(rows.getLong(1), leaf(rows)));
            }
        }
        return page;
    }

    private static Optional<Leaf> leaf(ResultSet row) throws SQLException {
        try {
            return Optional.of(LeafRow.read(row, 2));
        } catch (IllegalArgumentException noLeaf) {
            return Optional.empty();
        }
    }
}
