package org.conferral.portal.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends the server when the embedded database has closed its file, because the disk is full or broken. What was committed is in the file, but for
 * its last moments, and a new start finds it; opened again in the same process, the file would be overwritten by what that process still remembers of it.
 */
@ApplicationScoped
class ClosedFile {

    /** "Database has been closed", as H2 numbers its errors. */
    private static final int CLOSED = 90098;

    /** What sysexits calls a failure that may pass. */
    private static final int TEMPORARY_FAILURE = 75;

    private static final int BACKGROUND_LOOPS = 900;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(ClosedFile.class.getName());

    @Inject
    private Background background;

    @Inject
    private Database database;

    void begin(@Observes @Priority(BACKGROUND_LOOPS) Startup startup) {
        if (!database.isShared()) {
            background.every("closed file", PAUSE, this::look);
        }
    }

    private void look() {
        try {
            database.ask();
        } catch (SQLException e) {
            if (e.getErrorCode() == CLOSED && !background.stopping()) {
                LOG.log(
                        Level.SEVERE,
                        e,
                        () ->
                                "The embedded database has closed its file. Is the disk full? The server ends now; what its file holds is safe:"
                                        + " make room, and start it again.");
                Runtime.getRuntime().halt(TEMPORARY_FAILURE);
            }
        }
    }
}
