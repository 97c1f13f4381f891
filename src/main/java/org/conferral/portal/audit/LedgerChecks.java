package org.conferral.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Settings;

/** Checks the whole ledger in the background, one check at a time over all servers. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class LedgerChecks {

    private static final Logger LOG = Logger.getLogger(LedgerChecks.class.getName());

    /** Whoever is silent for so long has died, and another may begin. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(1);

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private LedgerSeal seal;

    @Inject
    private Settings settings;

    @Inject
    private Background background;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** Begins a check, unless one is under way. */
    public void begin() {
        String ticket = ids.next();
        LocalDateTime now = Checkpoints.utc(clock.instant());
        int begun = change(
                "UPDATE ledger_check SET ticket = ?, began_at = ?, heard_at = ?, ended_at = NULL, done = 0, total = 0,"
                        + " report = NULL WHERE id = 1 AND (ticket IS NULL OR heard_at < ?)",
                ticket,
                now,
                now,
                now.minus(SILENCE));
        if (begun == 1) {
            executor.submit(() -> run(ticket));
        }
    }

    /** The newest check and what it has brought. */
    public LedgerCheckLine newest() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT ticket, heard_at, began_at, ended_at, done, total, report FROM ledger_check WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            row.next();
            boolean running = row.getString(1) != null
                    && row.getObject(2, LocalDateTime.class)
                            .isAfter(Checkpoints.utc(clock.instant()).minus(SILENCE));
            return new LedgerCheckLine(
                    running,
                    moment(row, 3),
                    moment(row, 4),
                    row.getLong(5),
                    row.getLong(6),
                    Optional.ofNullable(row.getString(7)).map(LedgerReport::of));
        } catch (SQLException e) {
            throw new IllegalStateException("The check of the ledger could not be read", e);
        }
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private void run(String ticket) {
        try (Connection connection = dataSource.getConnection()) {
            CheckpointFiles files = new CheckpointFiles(settings.dataDir().resolve(LedgerWork.FOLDER));
            LedgerReport report = new LedgerCheck(connection, files, seal.key(), words(ticket)).run();
            end(ticket, report);
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The check of the ledger did not come to its end");
            change("UPDATE ledger_check SET ticket = NULL WHERE id = 1 AND ticket = ?", ticket);
        }
    }

    private LedgerCheck.Progress words(String ticket) {
        Instant[] last = {clock.instant()};
        return (done, total) -> {
            Instant now = clock.instant();
            if (background.stopping()) {
                throw new SQLException("the server goes down");
            }
            if (last[0].plus(BETWEEN_WORDS).isBefore(now)) {
                last[0] = now;
                change(
                        "UPDATE ledger_check SET heard_at = ?, done = ?, total = ? WHERE id = 1 AND ticket = ?",
                        Checkpoints.utc(now),
                        done,
                        total,
                        ticket);
            }
        };
    }

    private void end(String ticket, LedgerReport report) {
        if (!report.isClean()) {
            LOG.severe(() -> "The check of the ledger found " + report.troubles() + " things that do not fit");
        }
        change(
                "UPDATE ledger_check SET ticket = NULL, ended_at = ?, done = ?, total = ?, report = ?"
                        + " WHERE id = 1 AND ticket = ?",
                Checkpoints.utc(clock.instant()),
                report.leaves(),
                report.leaves(),
                report.kept(),
                ticket);
    }

    private int change(String statement, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                update.setObject(at + 1, values[at]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The check of the ledger could not be noted", e);
        }
    }
}
