package org.conferral.portal.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Settings;
import org.jspecify.annotations.Nullable;

/** Keeps the ledger going, and keeps a copy of every checkpoint outside the database on each server. */
@ApplicationScoped
class LedgerWork {

    static final String FOLDER = "checkpoints";

    private static final Logger LOG = Logger.getLogger(LedgerWork.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    @Inject
    private LedgerStep step;

    @Inject
    private LedgerSeal seal;

    @Inject
    private Settings settings;

    @Inject
    private Background background;

    private @Nullable Instant copied;

    void begin(@Observes @Priority(900) Startup startup) {
        background.every("ledger", PAUSE, this::round);
    }

    private void round() {
        try {
            boolean more = step.isWanted();
            while (more && !background.stopping()) {
                more = step.take();
            }
            copy();
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not go on", e);
        }
    }

    /** Writes what was signed since, by whichever server, to the files of this one. */
    private synchronized void copy() throws SQLException {
        CheckpointFiles files = new CheckpointFiles(settings.dataDir().resolve(FOLDER));
        try (Connection connection = dataSource.getConnection()) {
            Checkpoints checkpoints = new Checkpoints(connection);
            Instant last = copied == null ? begin(files, checkpoints) : copied;
            copied = last;
            List<String> page = checkpoints.after(last);
            while (!page.isEmpty()) {
                page.forEach(note -> copy(note, files));
                page = checkpoints.after(copied);
            }
        }
    }

    private void copy(String note, CheckpointFiles files) {
        Optional<SignedCheckpoint> signed = CheckpointFiles.read(note).filter(read -> read.isBy(seal.key()));
        if (signed.isEmpty()) {
            throw new IllegalStateException("A checkpoint in the database is not signed by this ledger: " + note);
        }
        files.append(signed.get());
        copied = signed.get().checkpoint().at();
    }

    /** Where the copies go on; a database that knows less than they do was cut off or put back. */
    private Instant begin(CheckpointFiles files, Checkpoints checkpoints) throws SQLException {
        Optional<SignedCheckpoint> written = files.newest();
        long outside = written.map(signed -> signed.checkpoint().size()).orElse(0L);
        long inside =
                checkpoints.newest().map(signed -> signed.checkpoint().size()).orElse(0L);
        if (outside > inside) {
            LOG.severe(() -> "The ledger in the database had " + outside + " leaves once and has a checkpoint of "
                    + inside + " now: its end is cut off, or an older database was put back");
        }
        return written.map(signed -> signed.checkpoint().at()).orElse(Instant.EPOCH);
    }
}
