package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.Test;

/** An administrator sees how the ledger stands and has everything checked. */
class LedgerJourneyIT {

    @Test
    void everything_is_checked_at_the_press_of_a_button() throws SQLException {
        try (ConferralProcess process = ConferralProcess.startDemo(Map.of())) {
            Api api = process.api();
            api.post("/ledger/check");
            api.await("/ledger", state -> !state.isNull("checkpoint"));
            try (Visitor admin =
                    Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
                admin.open("/identity/admin").looks("admin-ledger");
                admin.follow("Audit ledger").looks("ledger");
                admin.press("begin:check");
                assertThat(admin.text()).contains("The check has begun.");
                api.await("/ledger/check", state -> state.getString("state").equals("fits"));
                admin.open("/identity/ledger").looks("ledger-fits");
                assertThat(admin.text()).contains("Everything fits", "Kept since");
            }
            process.stop();
            tamper(process);
            process.start();
            api.post("/ledger/check");
            api.await("/ledger/check", state -> state.getString("state").equals("fails"));
            try (Visitor admin =
                    Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
                admin.open("/identity/ledger").looks("ledger-fails");
                assertThat(admin.text()).contains("One thing does not fit", "was changed after it was logged");
            }
        }
    }

    private static void tamper(ConferralProcess process) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + process.data().resolve("conferral")
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "conferral",
                        "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE journal_entry SET actor = 'nobody' WHERE id = (SELECT MIN(id) FROM journal_entry)");
        }
    }
}
