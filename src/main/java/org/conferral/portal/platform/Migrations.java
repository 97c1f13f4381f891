package org.conferral.portal.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** What migrations say of the database they are for: a line that begins with ${h2} or ${mysql} is a remark to any other. */
final class Migrations {

    private static final String REMARK = "-- ";

    private Migrations() {}

    static Map<String, String> words(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return words(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> words(String product) {
        boolean embedded = product.equals("H2");
        return Map.of("h2", embedded ? "" : REMARK, "mysql", embedded ? REMARK : "");
    }
}
