package org.conferral.portal.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Held by the one server that starts, of all that share a database; it is free again when that server dies. */
final class StartLock {

    static final StartLock NONE = new StartLock(Optional.empty());

    /** For so many seconds a connection may say nothing before the database frees its locks; the launcher sets it for each. */
    static final int USUAL = 60;

    /** A connection may rest for longer than it usually may: a large table takes its time to be changed. */
    static final String PATIENT = "set session wait_timeout = 28800";

    private static final String NAME = "concat('conferral.', left(sha2(database(), 256), 40))";
    private static final int SECONDS = 600;

    private final Optional<Connection> connection;

    private StartLock(Optional<Connection> connection) {
        this.connection = connection;
    }

    /** Waits until no other server starts. */
    static StartLock taken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session wait_timeout = " + SECONDS);
            try (ResultSet answer = statement.executeQuery("select get_lock(" + NAME + ", " + SECONDS + ")")) {
                if (!answer.next() || answer.getInt(1) != 1) {
                    throw new IllegalStateException("Another server has been starting for " + SECONDS + " seconds");
                }
            }
        }
        return new StartLock(Optional.of(connection));
    }

    void release() throws SQLException {
        if (connection.isPresent()) {
            try (Connection held = connection.get();
                    Statement statement = held.createStatement()) {
                statement.execute("select release_lock(" + NAME + ")");
                statement.execute("set session wait_timeout = " + USUAL);
            }
        }
    }
}
