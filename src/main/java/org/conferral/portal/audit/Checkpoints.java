package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.ledger.SignedCheckpoint;

/** The checkpoints as the database keeps them. */
final class Checkpoints {

    private static final int PAGE = 1_000;

    private final Connection connection;

    Checkpoints(Connection connection) {
        this.connection = connection;
    }

    void add(SignedCheckpoint signed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ledger_checkpoint (leaves, signed_at, note) VALUES (?, ?, ?)")) {
            insert.setLong(1, signed.checkpoint().size());
            insert.setObject(2, utc(signed.checkpoint().at()));
            insert.setString(3, signed.text());
            insert.executeUpdate();
        }
    }

    Optional<SignedCheckpoint> newest() throws SQLException {
        return read("SELECT note FROM ledger_checkpoint ORDER BY leaves DESC LIMIT 1").stream()
                .findFirst()
                .map(SignedCheckpoint::read);
    }

    Optional<Instant> first() throws SQLException {
        return read("SELECT note FROM ledger_checkpoint ORDER BY leaves LIMIT 1").stream()
                .findFirst()
                .map(note -> SignedCheckpoint.read(note).checkpoint().at());
    }

    /** The next ones in the order of time. */
    List<String> after(Instant moment) throws SQLException {
        return read(
                "SELECT note FROM ledger_checkpoint WHERE signed_at > ? ORDER BY signed_at LIMIT " + PAGE, utc(moment));
    }

    /** The next ones in the order of size. */
    List<Map.Entry<Long, String>> above(long size) throws SQLException {
        List<Map.Entry<Long, String>> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT leaves, note FROM ledger_checkpoint WHERE leaves > ? ORDER BY leaves LIMIT " + PAGE)) {
            statement.setLong(1, size);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(Map.entry(rows.getLong(1), rows.getString(2)));
                }
            }
        }
        return page;
    }

    private List<String> read(String query, Object... values) throws SQLException {
        List<String> notes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    notes.add(rows.getString(1));
                }
            }
        }
        return notes;
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
