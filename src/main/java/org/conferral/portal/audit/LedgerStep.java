package org.conferral.portal.audit;

import jakarta.annotation.Resource;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.platform.Ids;

/** One step of the ledger: what waits gets its place, and what has grown gets a checkpoint. The database lets one server at a time. */
@ApplicationScoped
// a checked exception would commit half a step otherwise
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = SQLException.class)
class LedgerStep {

    /** A checkpoint is signed as soon as there is something new, but not more often than this. */
    static final Duration BETWEEN = Duration.ofSeconds(30);

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    @Inject
    private LedgerSeal seal;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** Whether there is anything to do; asks without holding anything. */
    @Transactional(TxType.NOT_SUPPORTED)
    boolean isWanted() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM ledger_head h WHERE h.id = 1"
                        + " AND (h.adopted = FALSE OR EXISTS (SELECT 1 FROM ledger_waiting)"
                        + " OR h.leaves > COALESCE((SELECT MAX(c.leaves) FROM ledger_checkpoint c), 0))");
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    /** Takes the step; tells whether there may be more to number. */
    boolean take() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Numbering numbering = new Numbering(connection);
            Optional<Frontier> held = numbering.take();
            if (held.isEmpty()) {
                return false;
            }
            new Adoption(connection, ids).adopt();
            int placed = numbering.extend(held.get());
            sign(new Checkpoints(connection), held.get());
            return placed == Numbering.MOST;
        }
    }

    private void sign(Checkpoints checkpoints, Frontier tree) throws SQLException {
        Optional<SignedCheckpoint> before = checkpoints.newest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = before.map(signed -> signed.checkpoint().at()).orElse(Instant.EPOCH);
        boolean grown = before.map(signed -> signed.checkpoint().size()).orElse(0L) < tree.size();
        boolean backwards = now.isBefore(last);
        if (grown && (backwards || !now.isBefore(last.plus(BETWEEN)))) {
            // a clock that was put back must not put a checkpoint before another
            checkpoints.add(seal.sign(tree, backwards ? last.plus(1, ChronoUnit.MILLIS) : now));
        }
    }
}
