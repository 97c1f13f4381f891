package org.conferral.portal.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conferral.ledger.Checkpoint;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.Leaf;
import org.conferral.ledger.LedgerKey;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.platform.Ids;
import org.conferral.proof.Ed25519Key;

/** A ledger in a database of memory, with its journal and its checkpoint files, and without a server. */
final class LedgerDatabase implements AutoCloseable {

    private static final Ed25519Key KEY = Ed25519Key.ofSeed(new byte[32]);
    private static final Instant START = Instant.parse("2026-05-29T10:00:00Z");

    final Ids ids = new Ids(Clock.fixed(START, ZoneOffset.UTC));
    final Connection connection;
    final CheckpointFiles files;
    private final String address;
    private int signed;

    LedgerDatabase(Path folder) throws SQLException, IOException {
        address = "jdbc:h2:mem:" + ids.next()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1";
        connection = connect();
        files = new CheckpointFiles(folder);
        run("V1__platform_audit_identity.sql");
        run("V20__ledger.sql");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address);
    }

    /** A line of the journal and its leaf, as the portal writes them. */
    String note(String action) throws SQLException {
        String id = line(action);
        Ledger.append(
                connection,
                List.of(new JournalLines(connection).of(List.of(id)).get(0).leaf()),
                ids);
        return id;
    }

    /** A line of the journal alone, as it was written before there was a ledger. */
    String line(String action) throws SQLException {
        String id = ids.next();
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO journal_entry (id, noted_at, actor, action, subject, detail)"
                        + " VALUES (?, ?, 'ada', ?, NULL, 'Ärger \uD83C\uDF93')")) {
            insert.setString(1, id);
            insert.setObject(2, Checkpoints.utc(START.plusNanos(123_456_789)));
            insert.setString(3, action);
            insert.executeUpdate();
        }
        return id;
    }

    List<Leaf> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Leaf("tested", ids.next(), new byte[32]))
                .toList();
    }

    int number() throws SQLException {
        Numbering numbering = new Numbering(connection);
        Frontier head = numbering.take().orElseThrow();
        new Adoption(connection, ids).adopt();
        return numbering.extend(head);
    }

    /** Numbers what waits, signs a checkpoint and copies it outside. */
    void checkpoint() throws SQLException {
        number();
        SignedCheckpoint next = sign(new Numbering(connection).take().orElseThrow(), KEY);
        new Checkpoints(connection).add(next);
        files.append(next);
    }

    SignedCheckpoint sign(Frontier tree, Ed25519Key key) {
        return SignedCheckpoint.sign(
                new Checkpoint("test.example/ledger", tree.size(), tree.root(), START.plusSeconds(60L * signed++)),
                key);
    }

    LedgerReport check() throws SQLException {
        return new LedgerCheck(connection, files, new LedgerKey(KEY.multikey()), (done, total) -> {}).run();
    }

    List<LedgerFinding.Code> codes() throws SQLException {
        return check().findings().stream().map(LedgerFinding::code).toList();
    }

    void execute(String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    long count(String query) throws SQLException {
        try (Statement plain = connection.createStatement();
                ResultSet row = plain.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    Optional<SignedCheckpoint> newest() throws SQLException {
        return new Checkpoints(connection).newest();
    }

    private void run(String migration) throws SQLException, IOException {
        String script = Files.readString(Path.of("src/main/resources/db/migration", migration), StandardCharsets.UTF_8);
        execute(script);
    }

    @Override
    public void close() throws SQLException {
        execute("SHUTDOWN");
    }
}
