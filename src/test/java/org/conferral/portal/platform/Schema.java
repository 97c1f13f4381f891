package org.conferral.portal.platform;

import org.flywaydb.core.Flyway;

/** The newest schema of the portal, in a database of a test. */
public final class Schema {

    private Schema() {}

    public static void newest(String address, String user, String password) {
        Flyway.configure()
                .dataSource(address, user, password)
                .placeholders(Migrations.words(address.startsWith("jdbc:h2:") ? "H2" : "MySQL"))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
