package org.conferral.portal.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one database of the portal, brought to the newest schema before anything else starts. */
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
        maxPoolSize = 32)
@ApplicationScoped
public class Database {

    /** Place in the starting order at which the schema is brought up to date. */
    public static final int MIGRATE = 100;

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    void migrate(@Observes @Priority(MIGRATE) Startup startup) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .placeholders(Migrations.words(dataSource))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
