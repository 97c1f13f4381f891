package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.conferral.ledger.Subtrees;
import org.conferral.ledger.TreeHash;

/** The hashes of complete subtrees as the database has them: computed from the floor below that is kept, at most 128 of them. */
final class StoredSubtrees implements Subtrees {

    private final Connection connection;

    StoredSubtrees(Connection connection) {
        this.connection = connection;
    }

    @Override
    public byte[] hash(int height, long index) {
        int floor = height / Numbering.FLOORS * Numbering.FLOORS;
        long first = index << (height - floor);
        long end = (index + 1) << (height - floor);
        try {
            List<byte[]> below = floor == 0 ? leaves(first, end) : nodes(floor, first, end);
            if (below.size() != end - first) {
                throw new IllegalStateException("the ledger lacks a part of subtree " + index + " of height " + height);
            }
            return TreeHash.root(below);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    private List<byte[]> leaves(long first, long end) throws SQLException {
        return new LeafPages(connection, end)
                .after(first - 1, Math.toIntExact(end - first)).stream()
                        .map(placed -> placed.leaf().orElseThrow().hash())
                        .toList();
    }

    private List<byte[]> nodes(int height, long first, long end) throws SQLException {
        List<byte[]> hashes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT hash FROM ledger_node WHERE height = ? AND place >= ? AND place < ? ORDER BY place")) {
            statement.setInt(1, height);
            statement.setLong(2, first);
            statement.setLong(3, end);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getBytes(1));
                }
            }
        }
        return hashes;
    }
}
