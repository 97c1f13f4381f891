package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.conferral.portal.audit.Sequencers;
import org.conferral.portal.issuing.ListPlans;
import org.conferral.portal.issuing.ManyRecords;
import org.conferral.portal.platform.Schema;
import org.conferral.portal.platform.Upgrade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The portal on a server that speaks MySQL's protocol. CONFERRAL_TEST_DB_URL, _USER and _PASSWORD name another one; the database in
 * that address is emptied, and so is a second one beside it, "…_upgrade".
 */
class MySqlIT {

    private static final List<String> LISTS = List.of(
            "",
            "unit=unit-1",
            "template=template-3",
            "filter=revoked",
            "filter=failed",
            "mail=bounced",
            "mail=declined",
            "mail=claimed",
            "filter=revoked&mail=bounced",
            "from=2026-01-03&to=2026-01-05",
            "batch=batch-007",
            "batch=batch-007&filter=issued",
            "batch=batch-007&mail=bounced",
            "words=lovelace12",
            "words=garcia",
            "words=ada&mail=claimed&template=template-3");

    private static TestDatabase server;
    private static Upgrade database;
    private static ConferralProcess process;
    private static Api api;

    @BeforeAll
    static void start() {
        server = TestDatabase.begun();
        database = server.address();
        process = ConferralProcess.startDemo(server.settings());
        api = process.api();
    }

    @AfterAll
    static void stop() {
        if (process != null) {
            process.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void the_main_job_runs_on_a_mysql_server() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-transcript.xlsx"));
        JsonObject roster = api.upload("demo-transcript.xlsx", file, Map.of("recordTemplate", "demo-transcript"))
                .json();

        JsonObject batch = MainJobIT.Batches.release(api, roster.getString("id"), "On MySQL", "clr");

        Map<String, byte[]> records = MainJobIT.Batches.records(api, batch.getString("id"));
        assertThat(records)
                .hasSize(batch.getJsonObject("counts").getInt("total"))
                .isNotEmpty();
        Map.Entry<String, byte[]> one = records.entrySet().iterator().next();
        assertThat(outcome(one.getValue())).isEqualTo("VALID");
        api.post("/credentials/" + one.getKey() + "/revocation", "{\"reason\":\"Issued in error\"}");
        assertThat(outcome(one.getValue())).isEqualTo("REVOKED");
        assertThat(Files.exists(process.data().resolve("conferral.mv.db")))
                .as("nothing went to the embedded database")
                .isFalse();
    }

    @Test
    void a_record_goes_to_one_wallet_once() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(process, "zoe", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.51");

        assertThat(wallet.fetch(counter.interaction()).status()).isEqualTo(200);
        assertThat(wallet.get(counter.interaction(), "Accept", "application/json")
                        .status())
                .isEqualTo(404);
        wallet.guess(counter.layReady().offerLink());
        assertThat(counter.look()).contains("Too many wrong codes were typed");
    }

    @Test
    void an_order_over_many_records_is_carried_out_and_read_back() throws IOException {
        int many = 1_200;
        String batch = RevocationDeskIT.issued(api, "RVM", many);
        String order =
                "{\"filter\":{\"batchId\":\"%s\",\"status\":\"issued\"},\"reason\":\"Issued twice\"}".formatted(batch);
        JsonObject counts =
                RevocationDeskIT.done(api, api.post("/revocations", order)).getJsonObject("counts");
        assertThat(counts.getInt("done")).isEqualTo(many);
        assertThat(counts.getInt("checked")).isEqualTo(many);
    }

    @Test
    void learners_of_two_batches_released_together_are_taken_in_once() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.address(), database.user(), database.password())) {
            Together.learnersAreTakenInOnce(api, connection);
        }
    }

    @Test
    void several_servers_at_once_give_each_leaf_of_the_ledger_one_place() throws Exception {
        new Sequencers(database.address(), database.user(), database.password()).giveEachLeafOnePlace();

        api.await("/ledger", ledger -> !ledger.isNull("checkpoint"));
        api.post("/ledger/check");
        JsonObject check =
                api.await("/ledger/check", state -> !state.getString("state").equals("running"));
        assertThat(check.getString("state")).as(check.toString()).isEqualTo("fits");
    }

    @Test
    void documents_of_an_older_version_are_kept_byte_for_byte() throws SQLException {
        Upgrade beside = database.beside();
        beside.begin();
        beside.keepsEveryDocument();
    }

    @Test
    void keys_of_an_older_version_come_to_life() throws SQLException {
        Upgrade beside = database.beside();
        beside.begin();
        beside.keepsEveryKey();
    }

    @Test
    void fingerprints_that_were_digits_are_the_same_as_bytes() throws SQLException {
        Upgrade beside = database.beside();
        beside.begin();
        beside.keepsEveryFingerprint();
    }

    @Test
    void no_list_reads_a_large_table_from_end_to_end() throws SQLException {
        Upgrade beside = database.beside();
        beside.begin();
        Schema.newest(beside.address(), beside.user(), beside.password());
        try (Connection connection = DriverManager.getConnection(beside.address(), beside.user(), beside.password())) {
            ManyRecords.fill(connection, 30_000);
            connection.createStatement().execute("analyze table issued_credential, learner");
            for (String list : LISTS) {
                assertThat(ListPlans.scans(connection, list)).as(list).isEmpty();
            }
        }
    }

    private static String outcome(byte[] record) {
        return api.post("/verify", record, "application/vc").json().getString("outcome");
    }
}
