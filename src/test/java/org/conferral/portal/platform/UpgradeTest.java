package org.conferral.portal.platform;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UpgradeTest {

    @Test
    void documents_of_an_older_version_are_kept_byte_for_byte() throws SQLException {
        new Upgrade(
                        "jdbc:h2:mem:upgrade;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                        "conferral",
                        "")
                .keepsEveryDocument();
    }
}
