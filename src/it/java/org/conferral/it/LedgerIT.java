package org.conferral.it;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.ledger.ConsistencyProof;
import org.conferral.ledger.InclusionProof;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.ledger.TreeHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people did is logged, numbered and signed; whoever then writes into the database past the portal is found out. */
class LedgerIT {

    private static ConferralProcess original;
    private static List<String> issued;

    private ConferralProcess copy;

    @BeforeAll
    static void aPortalInWhichSomethingHappened() {
        original = ConferralProcess.startDemo(Map.of());
        Api api = original.api();
        issued = issued(api);
        api.post("/ledger/check");
        api.await("/ledger", ledger -> isProved(api, issued.get(2)));
        original.stop();
    }

    /** A record is proved from the checkpoint on that its signature came before. */
    private static boolean isProved(Api api, String credentialId) {
        return api.get("/credentials/" + credentialId + "/ledger-proof").status() == 200;
    }

    /** The ids of three records that were signed together. */
    private static List<String> issued(Api api) {
        String roster = api.upload(
                        "learners.csv", Workbooks.certificates("G", 3), Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        String batch = "/batches/"
                + api.post("/batches", "{\"rosterId\":\"%s\",\"name\":\"Logged\",\"notify\":true}".formatted(roster))
                        .json()
                        .getString("id");
        api.post(batch + "/release");
        api.await(batch, state -> state.getString("state").equals("released"));
        return api.get(batch + "/credentials").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }

    @BeforeEach
    void a_copy_of_all_it_keeps() throws IOException {
        copy = ConferralProcess.prepareDemo(Map.of());
        try (Stream<Path> files = Files.walk(original.data())) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.data().resolve(original.data().relativize(file).toString()),
                        COPY_ATTRIBUTES);
            }
        }
    }

    @AfterEach
    void end() {
        copy.close();
    }

    @Test
    void a_portal_nobody_tampered_with_fits_and_proves_what_it_says() throws Exception {
        String line = query("SELECT MIN(id) FROM journal_entry");
        assertThat(verify()).isZero();
        assertThat(copy.log()).contains("Everything fits.");

        Api api = copy.start().api();
        JsonObject first = api.get("/ledger").json().getJsonObject("checkpoint");
        assertThat(first.getString("note"))
                .isEqualTo(api.get("/ledger/checkpoint").text());
        assertWrittenOutside(first);
        assertProved(api.get("/ledger/proof?subject=" + line).json());

        api.post("/ledger/check");
        JsonObject check =
                api.await("/ledger/check", state -> !state.getString("state").equals("running"));
        assertThat(check.getString("state")).as(check.toString()).isEqualTo("fits");
        JsonObject grown = api.await("/ledger", ledger -> size(ledger) > first.getInt("size"))
                .getJsonObject("checkpoint");
        JsonObject proof =
                api.get("/ledger/consistency?from=" + first.getInt("size")).json();
        assertThat(new ConsistencyProof(first.getInt("size"), proof.getInt("size"), path(proof))
                        .proves(hash(first, "root"), hash(grown, "root")))
                .isTrue();
        assertThat(api.get("/ledger/consistency?from=0").status()).isEqualTo(422);
        assertThat(api.get("/ledger/proof?subject=nothing").status()).isEqualTo(404);
        assertThat(api.anonymous().get("/ledger").status()).isEqualTo(401);
    }

    @Test
    void a_changed_line_is_found() throws Exception {
        String line = query("SELECT MIN(id) FROM journal_entry");
        execute("UPDATE journal_entry SET actor = 'nobody' WHERE id = '" + line + "'");

        assertThat(verify()).isEqualTo(1);
        assertThat(copy.log()).contains("The journal line " + line + " was changed after it was logged");
    }

    @Test
    void lines_deleted_with_all_the_database_knows_of_them_are_found_by_the_files() throws Exception {
        execute("DELETE FROM journal_entry");
        execute("DELETE FROM ledger_leaf");
        execute("DELETE FROM ledger_checkpoint");
        execute("UPDATE ledger_head SET leaves = 0, frontier = X''");

        assertThat(verify()).isEqualTo(1);
        assertThat(copy.log()).contains("The end is cut off");

        Path elsewhere = Files.createDirectories(copy.data().resolve("elsewhere"));
        for (Path file : files()) {
            Files.move(file, elsewhere.resolve(file.getFileName()));
        }
        assertThat(verify()).as("nothing is left that remembers").isZero();
        assertThat(verify(elsewhere.toString())).as("a copy kept elsewhere").isEqualTo(1);
    }

    @Test
    void a_signed_record_is_proved_by_the_fingerprint_of_those_it_was_signed_with() {
        Api api = copy.start().api();
        for (String id : issued) {
            assertThat(isProved(api, id)).as(id).isTrue();
        }
    }

    @Test
    void a_signed_record_that_is_gone_is_found() throws Exception {
        execute("DELETE FROM signed_document WHERE credential_id = '" + issued.get(1) + "'");

        assertThat(verify()).isEqualTo(1);
    }

    @Test
    void a_signed_record_that_was_exchanged_is_found() throws Exception {
        execute(
                "UPDATE signed_document SET document = (SELECT d.document FROM signed_document d WHERE d.credential_id = '"
                        + issued.get(0) + "') WHERE credential_id = '" + issued.get(1) + "'");

        assertThat(verify()).isEqualTo(1);
    }

    @Test
    void a_leaf_that_is_gone_is_found() throws Exception {
        execute("DELETE FROM ledger_leaf WHERE place = 0");

        assertThat(verify()).isEqualTo(1);
        assertThat(copy.log()).contains("Fingerprints are gone: 1 of them, beginning with number 0.");
    }

    @Test
    void without_the_master_key_nothing_is_said_to_fit() throws Exception {
        Files.delete(copy.data().resolve("master.key"));

        assertThat(verify()).isEqualTo(2);
        assertThat(copy.log()).contains("The ledger cannot be verified");
    }

    private void assertWrittenOutside(JsonObject checkpoint) {
        assertThat(files()).first().satisfies(file -> {
            assertThat(Files.readString(file)).contains(checkpoint.getString("note"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
    }

    private static void assertProved(JsonObject proof) {
        SignedCheckpoint signed =
                SignedCheckpoint.read(proof.getJsonObject("checkpoint").getString("note"));
        byte[] leaf =
                TreeHash.leaf(proof.getJsonObject("leaf").getString("text").getBytes());
        assertThat(leaf).isEqualTo(hash(proof.getJsonObject("leaf"), "hash"));
        assertThat(new InclusionProof(proof.getInt("index"), signed.checkpoint().size(), path(proof))
                        .proves(leaf, signed.checkpoint().root()))
                .isTrue();
    }

    private int verify(String... folder) {
        String[] arguments =
                Stream.concat(Stream.of("verify-ledger"), Stream.of(folder)).toArray(String[]::new);
        return copy.launch(arguments).await();
    }

    private static int size(JsonObject ledger) {
        return ledger.isNull("checkpoint")
                ? 0
                : ledger.getJsonObject("checkpoint").getInt("size");
    }

    private static List<byte[]> path(JsonObject proof) {
        return proof.getJsonArray("path").getValuesAs(JsonString.class).stream()
                .map(text -> HexFormat.of().parseHex(text.getString()))
                .toList();
    }

    private static byte[] hash(JsonObject document, String name) {
        return HexFormat.of().parseHex(document.getString(name));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(copy.data().resolve("checkpoints"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private String query(String question) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + copy.data().resolve("conferral")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "conferral",
                "");
    }
}
