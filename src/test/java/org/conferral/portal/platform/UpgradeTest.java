package org.conferral.portal.platform;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UpgradeTest {

    @Test
    void documents_of_an_older_version_are_kept_byte_for_byte() throws SQLException {
        database("documents").keepsEveryDocument();
    }

    @Test
    void keys_of_an_older_version_come_to_life() throws SQLException {
        database("keys").keepsEveryKey();
    }

    @Test
    void fingerprints_that_were_digits_are_the_same_as_bytes() throws SQLException {
        database("fingerprints").keepsEveryFingerprint();
    }

    private static Upgrade database(String name) {
        return new Upgrade(
                "jdbc:h2:mem:" + name
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "conferral",
                "");
    }
}
