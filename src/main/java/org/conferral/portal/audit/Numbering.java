package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.Leaf;

/**
 * Gives waiting leaves their places at the right end of the tree. Whoever holds the one row of the head does it alone; leaves are
 * taken as they are seen and never skipped by their ids, since a long transaction may commit an older id later.
 */
final class Numbering {

    /** So many leaves get their place in one transaction. */
    static final int MOST = 5_000;

    /** Every eighth floor of the tree is kept. */
    static final int FLOORS = 8;

    private final Connection connection;

    Numbering(Connection connection) {
        this.connection = connection;
    }

    /** What is left of the head row once it is held: the right edge of the tree. */
    Optional<Frontier> take() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT leaves, frontier FROM ledger_head WHERE id = 1 FOR UPDATE SKIP LOCKED");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(Frontier.of(row.getLong(1), row.getBytes(2))) : Optional.empty();
        }
    }

    /** Gives places to what waits, at most {@link #MOST}, and tells how many there were. */
    int extend(Frontier frontier) throws SQLException {
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return 0;
        }
        place(waiting, frontier.size());
        keepNodes(waiting, frontier);
        forget(waiting);
        try (PreparedStatement head =
                connection.prepareStatement("UPDATE ledger_head SET leaves = ?, frontier = ? WHERE id = 1")) {
            head.setLong(1, frontier.size());
            head.setBytes(2, frontier.kept());
            head.executeUpdate();
        }
        return waiting.size();
    }

    private record Waiting(String id, Leaf leaf) {}

    private List<Waiting> waiting() throws SQLException {
        List<Waiting> waiting = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT id, kind, subject, content FROM ledger_waiting ORDER BY id LIMIT " + MOST);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                waiting.add(new Waiting(rows.getString(1), LeafRow.read(rows, 2)));
            }
        }
        return waiting;
    }

    private void place(List<Waiting> waiting, long first) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ledger_leaf (place, kind, subject, content) VALUES (?, ?, ?, ?)")) {
            long place = first;
            for (Waiting next : waiting) {
                insert.setLong(1, place++);
                LeafRow.set(insert, 2, next.leaf());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private record Node(int height, long index, byte[] hash) {}

    private void keepNodes(List<Waiting> waiting, Frontier frontier) throws SQLException {
        List<Node> nodes = new ArrayList<>();
        for (Waiting next : waiting) {
            frontier.add(next.leaf().hash(), (height, index, hash) -> {
                if (height > 0 && height % FLOORS == 0) {
                    nodes.add(new Node(height, index, hash));
                }
            });
        }
        if (nodes.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO ledger_node (height, place, hash) VALUES (?, ?, ?)")) {
            for (Node node : nodes) {
                insert.setInt(1, node.height());
                insert.setLong(2, node.index());
                insert.setBytes(3, node.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void forget(List<Waiting> placed) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM ledger_waiting WHERE id = ?")) {
            for (Waiting next : placed) {
                delete.setString(1, next.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
