package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.it.browser.Visitor;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.Multikey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a batch from draft to release sheet: a second person, a way back, and a decision about what failed. */
class BatchDeskIT {

    private static final int LEARNERS = 12;

    private static final List<String> OUTSIDE = List.of(
            "select count(*) from signed_document",
            "select count(*) from issued_credential",
            "select count(*) from outgoing_letter",
            "select count(*) from claim_link",
            "select sum(revision) from status_list",
            "select sum(next_place) from status_list");

    private static String address;
    private static ConferralProcess process;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path folder) {
        Path database = folder.resolve("conferral");
        address = "jdbc:h2:file:" + database
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000";
        process = ConferralProcess.startDemo(Map.of("CONFERRAL_DB_URL", address));
        api = process.api();
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void a_release_that_is_undone_leaves_no_trace_outside() throws SQLException {
        String batch = order("U", 3);
        try (Connection database = database()) {
            List<String> before = outside(database);

            JsonObject held =
                    api.post(batch + "/release", "{\"undoMinutes\":5}").json();
            assertThat(held.getString("state")).isEqualTo("scheduled");
            assertThat(api.get(batch).json().getString("awaiting")).isEqualTo("undo");
            LockSupport.parkNanos(2_500_000_000L);
            assertThat(outside(database)).isEqualTo(before);

            assertThat(api.post(batch + "/undo").json().getString("state")).isEqualTo("draft");
            LockSupport.parkNanos(1_500_000_000L);
            assertThat(outside(database)).isEqualTo(before);
            assertThat(text(
                            database,
                            "select count(*) from roster r join issuance_batch b on b.roster_id = r.id"
                                    + " where r.sealed_at is not null and b.id = '" + id(batch) + "'"))
                    .isEqualTo("0");

            JsonObject again =
                    api.post(batch + "/release", "{\"undoMinutes\":5}").json();
            assertThat(again.getString("state")).isEqualTo("scheduled");
            assertThat(api.post(batch + "/cancel").json().getString("state")).isEqualTo("cancelled");
            LockSupport.parkNanos(1_500_000_000L);
            assertThat(outside(database)).isEqualTo(before);
        }
    }

    @Test
    void a_wait_that_makes_no_sense_is_refused() {
        String batch = order("W", 1);
        assertThat(api.post(batch + "/release", "{\"undoMinutes\":-1}").status())
                .isEqualTo(422);
        assertThat(api.get(batch).json().getString("state")).isEqualTo("draft");
        assertThat(api.post(batch + "/approve").status()).isEqualTo(409);
    }

    @Test
    void a_second_person_approves_what_is_issued_and_nobody_their_own() throws SQLException {
        try (Connection database = database();
                Visitor registrar = registrar()) {
            secondPerson(database, true);
            String batch = order("A", 2);
            assertThat(api.post(batch + "/release").json().getString("state")).isEqualTo("awaiting_approval");
            assertThat(api.post(batch + "/approve").status()).isEqualTo(403);
            assertThatThrownBy(() -> change(
                            database,
                            "update issuance_batch set approved_by = released_by where id = '" + id(batch) + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContainingAll("issuance_batch_second_person");
            assertThat(api.get(batch).json().getString("awaiting")).isEqualTo("approval");

            registrar
                    .open("/home/home")
                    .looks("home-approvals")
                    .follow("Desk A")
                    .looks("batch-approval");
            registrar.press("live:approve");
            assertThat(registrar.text()).contains("You have approved the release.");
            JsonObject released = released(batch);
            assertThat(released.getJsonObject("counts").getInt("issued")).isEqualTo(2);
            assertThat(released.getJsonObject("release").getString("approvedBy"))
                    .isNotEqualTo(released.getJsonObject("release").getString("requestedBy"));

            String returned = order("B", 2);
            registrar.open("/issuing/release?batch=" + id(returned)).looks("release-second");
            registrar.press("release:go").looks("batch-asked");
            assertThat(registrar.text()).contains("somebody else has to approve it");
            assertThat(api.post(returned + "/send-back", "{\"note\":\"\"}").status())
                    .isEqualTo(422);
            assertThat(api.post(returned + "/send-back", "{\"note\":\"Two names are missing\"}")
                            .json()
                            .getString("state"))
                    .isEqualTo("draft");
            registrar
                    .open("/home/home")
                    .looks("home-sent-back")
                    .follow("Desk B")
                    .looks("batch-sent-back");
            assertThat(registrar.text()).contains("Two names are missing");
            api.post(returned + "/cancel");
        } finally {
            ordinary();
        }
    }

    @Test
    void an_approval_counts_for_what_was_asked_for_alone() throws SQLException {
        try (Connection database = database();
                Visitor registrar = registrar()) {
            secondPerson(database, true);
            String batch = order("V", 2);
            api.post(batch + "/release");
            change(database, "update record_template set description = concat(coalesce(description, ''), ' More.')");

            registrar
                    .open("/issuing/batch?id=" + id(batch))
                    .press("live:approve")
                    .looks("batch-void");
            assertThat(registrar.text()).contains("The approval does not count any more");
            assertThat(api.get(batch).json().getJsonObject("release").getBoolean("approvalVoid"))
                    .isTrue();
            assertThat(api.get(batch).json().getString("state")).isEqualTo("draft");
        } finally {
            ordinary();
        }
    }

    @Test
    void what_changes_after_the_approval_is_not_issued_either() throws SQLException {
        try (Connection database = database();
                Visitor registrar = registrar()) {
            secondPerson(database, true);
            String batch = order("L", 2);
            api.post(batch + "/release", "{\"undoMinutes\":5}");
            registrar.open("/issuing/batch?id=" + id(batch)).press("live:approve");
            change(database, "update record_template set description = concat(coalesce(description, ''), ' Later.')");
            change(database, "update issuance_batch set hold_until = current_timestamp where id = '" + id(batch) + "'");

            JsonObject back = api.await(batch, state -> state.getString("state").equals("draft"));
            assertThat(back.getJsonObject("release").getBoolean("approvalVoid")).isTrue();
            assertThat(back.getJsonObject("counts").getInt("issued")).isZero();
        } finally {
            ordinary();
        }
    }

    @Test
    void a_release_sheet_can_be_checked_by_anyone() throws Exception {
        String batch = order("S", 5);
        assertThat(api.get(batch + "/sheet.pdf").status()).isEqualTo(409);
        api.post(batch + "/release");
        released(batch);

        byte[] pdf = api.get(batch + "/sheet.pdf").bytes();
        byte[] attached;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            attached = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getKids()
                    .get(0)
                    .getNames()
                    .get("release-statement.json")
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(sha256(attached))
                    .contains(hash(batch));
        }
        JsonObject statement = new Api.Answer(200, "", attached).json();
        JsonObject subject = statement.getJsonObject("credentialSubject");
        assertThat(subject.getString("batchHash")).isEqualTo(hash(batch));
        assertThat(subject.getInt("recordsIssued")).isEqualTo(5);
        assertThat(DataIntegrity.check(statement, BatchDeskIT::published).good())
                .isTrue();
        assertThat(new String(attached, StandardCharsets.UTF_8)).doesNotContain("@students.example");
        assertThat(api.get(batch + "/sheet.pdf").bytes()).isEqualTo(pdf);
    }

    @Test
    void the_desk_shows_what_every_batch_waits_for_and_moves_it() throws SQLException {
        try (Connection database = database();
                Visitor registrar = registrar()) {
            String batch = order("D", LEARNERS);
            registrar.open("/issuing/release?batch=" + id(batch)).looks("release-when");
            registrar.tick("After some minutes").press("release:go").looks("batch-held");
            assertThat(registrar.textOf("left")).contains("min");
            registrar.press("live:undo").looks("batch-undone");
            api.post(batch + "/release", "{\"undoMinutes\":60}");
            api.post(batch + "/pause");
            registrar.open("/issuing/batches").looks("desk");
            registrar.open("/issuing/batches?state=paused").looks("desk-paused");
            assertThat(registrar.text()).contains("Desk D").contains("somebody to go on with it");
            registrar.follow("Desk D").press("live:resume").press("live:undo");
            block(database, batch);
            api.post(batch + "/release");
            assertThat(released(batch).getJsonObject("counts").getInt("failed")).isEqualTo(1);

            registrar.open("/issuing/batch?id=" + id(batch)).looks("batch-failed");
            assertThat(registrar.text()).contains("could not be issued");
            registrar
                    .open("/issuing/batches?state=released")
                    .looks("desk-released")
                    .narrow();
            for (String page : List.of("batches", "batch?id=" + id(batch), "release?batch=" + id(order("N", 1)))) {
                registrar.open("/issuing/" + page).looks("narrow-" + page.replaceAll("\\W.*", ""));
                assertThat(registrar.width()).as(page).isLessThanOrEqualTo(320);
            }
            execute(database, "alter table issued_credential drop constraint in_the_way");
            registrar.open("/issuing/batch?id=" + id(batch)).press("live:retryFailed");
            JsonObject done = released(batch);
            assertThat(done.getJsonObject("counts").getInt("failed")).isZero();
            assertThat(done.getJsonObject("counts").getInt("issued")).isEqualTo(LEARNERS);
            assertThat(registrar.open("/issuing/batch?id=" + id(batch)).download("sheet"))
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void an_administrator_says_how_a_unit_releases() throws SQLException {
        try (Connection database = database();
                Visitor registrar = registrar()) {
            String unit = text(database, "select min(id) from issuing_unit");
            registrar.open("/identity/unit?id=" + unit).fill("releasing:minutes", "15");
            registrar.press("releasing:saveRelease").looks("unit-release");
            assertThat(text(database, "select undo_minutes from issuing_unit where id = '" + unit + "'"))
                    .isEqualTo("15");
            registrar.fill("releasing:minutes", "99999").press("releasing:saveRelease");
            assertThat(registrar.text()).contains("A release can wait");
        } finally {
            ordinary();
        }
    }

    /** The database does not take one record of the batch, whenever it is signed. */
    private static void block(Connection database, String batch) throws SQLException {
        execute(
                database,
                "alter table issued_credential add constraint in_the_way check (state <> 'ISSUED' or row_no <> 4 or batch_id <> '"
                        + id(batch) + "')");
    }

    private static void execute(Connection database, String words) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(words)) {
            statement.execute();
        }
    }

    private static KeyAnswer published(URI method) {
        String[] parts = method.toString().split("#");
        return new KeyAnswer.Found(new Multikey(parts[1]), parts[0]);
    }

    private static String hash(String batch) throws IOException, NoSuchAlgorithmException {
        StringBuilder lines = new StringBuilder();
        for (byte[] record : new TreeMap<>(MainJobIT.Batches.records(api, id(batch))).values()) {
            lines.append(sha256(record)).append('\n');
        }
        return sha256(lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String order(String name, int learners) {
        Api.Answer roster = api.upload(
                "learners.csv", Workbooks.certificates(name, learners), Map.of("recordTemplate", "demo-certificate"));
        assertThat(roster.status()).as(roster.text()).isEqualTo(201);
        return "/batches/"
                + api.post(
                                "/batches",
                                "{\"rosterId\":\"%s\",\"name\":\"Desk %s\",\"notify\":true}"
                                        .formatted(roster.json().getString("id"), name))
                        .json()
                        .getString("id");
    }

    private static JsonObject released(String batch) {
        return api.await(batch, state -> state.getString("state").equals("released"));
    }

    private static String id(String batch) {
        return batch.substring("/batches/".length());
    }

    private static Visitor registrar() {
        return Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }

    private static void secondPerson(Connection database, boolean asked) throws SQLException {
        change(database, "update issuing_unit set second_person = " + asked + ", undo_minutes = 0");
    }

    private static void ordinary() throws SQLException {
        try (Connection database = database()) {
            secondPerson(database, false);
        }
    }

    private static List<String> outside(Connection database) throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String question : OUTSIDE) {
            seen.add(text(database, question));
        }
        return seen;
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(address, "conferral", "");
    }

    private static String text(Connection database, String words) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(words);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return String.valueOf(found.getString(1));
        }
    }

    private static void change(Connection database, String words) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(words)) {
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
