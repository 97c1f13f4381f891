package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a status list in the course of time. */
class StatusListLifeIT {

    private static final int FOUR_FIFTHS = 131_072 / 5 * 4;

    @Test
    void a_list_that_soon_ends_is_signed_anew_and_one_that_is_full_is_followed_by_another(@TempDir Path folder)
            throws IOException, SQLException {
        String address = "jdbc:h2:file:" + folder.resolve("conferral")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=2000";
        try (ConferralProcess process = ConferralProcess.startDemo(Map.of("CONFERRAL_DB_URL", address))) {
            String first = list(process);
            String before = document(process, first).getString("validFrom");
            process.stop();
            try (Connection database = DriverManager.getConnection(address, "conferral", "");
                    Statement statement = database.createStatement()) {
                statement.executeUpdate("update status_list set valid_until = dateadd(day, 2, current_timestamp),"
                        + " next_place = " + (FOUR_FIFTHS - 1));
            }

            process.start();

            JsonObject renewed = document(process, first);
            assertThat(renewed.getString("validFrom")).isGreaterThan(before);
            assertThat(Instant.parse(renewed.getString("validUntil")))
                    .isAfter(Instant.now().plus(Duration.ofDays(6)));
            assertThat(list(process)).as("the last place of the first list").isEqualTo(first);
            String second = list(process);
            assertThat(second).isNotEqualTo(first);
            assertThat(document(process, second)
                            .getJsonObject("credentialSubject")
                            .getString("statusPurpose"))
                    .isEqualTo("revocation");
        }
    }

    /** The list that a new badge names. */
    private static String list(ConferralProcess process) throws IOException {
        byte[] row = ("Student ID,First name,Last name,Email,Award date\n"
                        + "P1,Ada,Byron,ada@students.example,2026-05-29\n")
                .getBytes(StandardCharsets.UTF_8);
        Api api = process.api();
        String roster = api.upload("one.csv", row, Map.of("recordTemplate", "demo-certificate", "duplicates", "allow"))
                .json()
                .getString("id");
        JsonObject batch = MainJobIT.Batches.release(api, roster, "One", "badge");
        byte[] record = MainJobIT.Batches.records(api, batch.getString("id"))
                .values()
                .iterator()
                .next();
        return new Api.Answer(200, "", record)
                .json()
                .getJsonObject("credentialStatus")
                .getString("statusListCredential");
    }

    private static JsonObject document(ConferralProcess process, String list) {
        String path = list.substring(list.indexOf("/status/"));
        return new Api(process.url(""), "").get(path).json();
    }
}
