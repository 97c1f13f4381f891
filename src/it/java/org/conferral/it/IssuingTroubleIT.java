package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of batches that meet each other, rows nobody can read, and locks; the tests look into the database as well. */
@Tag("faults")
class IssuingTroubleIT {

    private static final int LEARNERS = 3_000;

    private static String address;
    private static ConferralProcess process;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path database = folder.resolve("conferral");
        address = "jdbc:h2:file:" + database
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=2000";
        process = ConferralProcess.startDemo(Map.of("CONFERRAL_DB_URL", address));
        api = process.api();
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void learners_of_two_batches_released_together_are_taken_in_once() throws SQLException {
        try (Connection database = database()) {
            Together.learnersAreTakenInOnce(api, database);
        }
    }

    @Test
    void a_learner_who_had_no_number_is_known_by_mail_and_has_one_then() throws SQLException {
        String first = order(roster(Workbooks.certificates("N", 2)));
        api.post(first + "/release");
        assertThat(counts(released(first)).getInt("issued")).isEqualTo(2);
        try (Connection database = database()) {
            change(database, "update learner set student_id = null where student_id = ?", "N00001");

            String again = order(roster(Workbooks.certificates("N", 2)), "skip");
            api.post(again + "/release");

            assertThat(counts(released(again)).getInt("total")).isZero();
            change(database, "update learner set student_id = 'N-1' where student_id = ?", "N00001");
        }
    }

    @Test
    void a_batch_that_cannot_be_prepared_says_so_and_holds_up_no_other() throws SQLException {
        String broken = roster(Workbooks.certificates("B", 3));
        String waiting = order(broken);
        String healthy = order(roster(Workbooks.certificates("H", 3)));
        try (Connection database = database()) {
            change(database, "update roster_row set fields = concat('!', fields) where roster_id = ?", broken);
            api.post(waiting + "/release");
            JsonObject troubled = api.await(waiting, IssuingTroubleIT::isTroubled);
            api.post(healthy + "/release");

            assertThat(counts(released(healthy)).getInt("issued")).isEqualTo(3);
            assertThat(troubled.getString("state")).isEqualTo("preparing");
            assertThat(troubled.getJsonObject("trouble").getString("reference")).isNotEmpty();
            assertThat(process.log())
                    .contains("Fault " + troubled.getJsonObject("trouble").getString("reference"));

            try (Visitor registrar = Visitor.at(process.url(""))) {
                assertThat(registrar
                                .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                                .open("/issuing/batch?id=" + troubled.getString("id"))
                                .looks("batch-trouble")
                                .text())
                        .contains("it will be tried again")
                        .doesNotContain("on their way");
            }

            change(database, "update roster_row set fields = substring(fields, 2) where roster_id = ?", broken);
        }
        assertThat(counts(released(waiting)).getInt("issued")).isEqualTo(3);
        assertThat(api.get(waiting).json().isNull("awaiting")).isTrue();
    }

    @Test
    void a_record_that_meets_a_lock_again_and_again_is_issued_in_the_end() throws SQLException {
        String batch = order(roster(Workbooks.certificates("L", LEARNERS)));
        api.post(batch + "/release");
        api.await(batch, state -> counts(state).getInt("issued") > 0);
        api.post(batch + "/pause");
        try (Connection database = database()) {
            String held = lastPending(database, batch);
            database.setAutoCommit(false);
            change(database, "insert into signed_document (credential_id, document) values (?, X'00')", held);
            api.post(batch + "/resume");

            JsonObject stuck = api.await(
                    batch,
                    state -> isTroubled(state) && state.getJsonObject("trouble").getInt("attempts") > 3);

            assertThat(counts(stuck).getInt("failed")).isZero();
            assertThat(counts(stuck).getInt("issued")).isEqualTo(LEARNERS - 1);
            database.rollback();
        }
        assertThat(counts(released(batch)).getInt("issued")).isEqualTo(LEARNERS);
    }

    private static String lastPending(Connection database, String batch) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "select max(id) from issued_credential where batch_id = ? and state = 'PENDING'")) {
            statement.setString(1, batch.substring("/batches/".length()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static boolean isTroubled(JsonObject batch) {
        return batch.get("awaiting") instanceof JsonString awaiting
                && awaiting.getString().equals("retry");
    }

    private static String roster(byte[] file) {
        Api.Answer answer = api.upload("learners.csv", file, Map.of("recordTemplate", "demo-certificate"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static String order(String roster) {
        return order(roster, "allow");
    }

    private static String order(String roster, String duplicates) {
        String order = "{\"rosterId\":\"%s\",\"name\":\"Trouble\",\"notify\":true,\"duplicates\":\"%s\"}";
        return "/batches/"
                + api.post("/batches", order.formatted(roster, duplicates))
                        .json()
                        .getString("id");
    }

    private static JsonObject released(String batch) {
        return api.await(batch, state -> state.getString("state").equals("released"));
    }

    private static JsonObject counts(JsonObject batch) {
        return batch.getJsonObject("counts");
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(address, "conferral", "");
    }

    private static void change(Connection database, String words, String id) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(words)) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
