package org.conferral.portal.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The one database of the portal, brought to the newest schema before anything else starts. A connection the database has given up (it was
 * started anew, or freed the locks of a server that no longer answered) is noticed when it is taken from the pool, and replaced.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/conferral",
        className = "${MPCONFIG=conferral.db.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=conferral.db.url:jdbc:h2:file:./data/conferral;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE}",
        user = "${MPCONFIG=conferral.db.user:conferral}",
        password = "${MPCONFIG=conferral.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2"
        })
@ApplicationScoped
public class Database {

    /** Place in the starting order at which the schema is brought up to date. */
    public static final int MIGRATE = 100;

    /** Place in the starting order at which another server may start. */
    public static final int STARTED = 890;

    private static final int LONG = 300;

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    private StartLock lock = StartLock.NONE;
    private boolean shared;

    /** Servers that start together do so one after the other, so that only the first one finds an empty database. */
    void migrate(@Observes @Priority(MIGRATE) Startup startup) throws SQLException {
        shared = isServer();
        lock = shared ? StartLock.taken(dataSource.getConnection()) : StartLock.NONE;
        try {
            bringUpToDate();
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    private void bringUpToDate() {
        FluentConfiguration migrations = Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .placeholders(Migrations.words(dataSource))
                .locations("classpath:db/migration");
        if (shared) {
            // on connections of their own: one that may rest so long must not come back to the pool
            migrations
                    .dataSource(setting("url", ""), setting("user", "conferral"), setting("password", ""))
                    .initSql(StartLock.PATIENT);
        }
        migrations.load().migrate();
    }

    private static String setting(String name, String otherwise) {
        return ConfigProvider.getConfig()
                .getOptionalValue("conferral.db." + name, String.class)
                .orElse(otherwise);
    }

    void started(@Observes @Priority(STARTED) Startup startup) throws SQLException {
        lock.release();
    }

    /** Whether other servers may work on the same database; the embedded one belongs to this process alone. */
    public boolean isShared() {
        return shared;
    }

    /**
     * Does work during which the transaction at hand rests for up to five minutes: somebody outside is talked to. Usually the database takes a
     * server that rests for longer than {@link StartLock#USUAL} for dead.
     */
    public <T> T patiently(Supplier<T> work) {
        rest(LONG);
        try {
            return work.get();
        } finally {
            rest(StartLock.USUAL);
        }
    }

    /**
     * Asks the database for next to nothing.
     *
     * @throws SQLException when it does not answer
     */
    void ask() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1 from dual");
        }
    }

    private void rest(int seconds) {
        if (!shared) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session wait_timeout = " + seconds);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isServer() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return !"H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
