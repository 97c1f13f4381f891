package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database with records of an older version, brought to the newest one. */
public record Upgrade(String address, String user, String password) {

    private static final String BEFORE_DOCUMENTS_MOVED = "5";
    private static final String BEFORE_KEYS_HAD_A_LIFE = "8";
    private static final String BEFORE_FINGERPRINTS_WERE_BYTES = "45";
    private static final String DIGITS = "00ff7f80" + "0123456789abcdef".repeat(3) + "fedcba98";
    private static final String DRAFT = "{\"name\":\"Zoë Ångström 学生 🎓\"}";
    private static final byte[] SIGNED = new byte[100_000];
    private static final byte[] SEED = new byte[32];

    static {
        new Random(7).nextBytes(SIGNED);
        new Random(8).nextBytes(SEED);
    }

    /** Another database of the same server, made where it is missing. */
    public Upgrade beside() {
        String named = address.replaceFirst("/([^/?]+)(\\?|$)", "/$1_upgrade$2");
        return new Upgrade(named + (named.contains("?") ? "&" : "?") + "createDatabaseIfNotExist=true", user, password);
    }

    /** Empties the database, whatever is in it. */
    public void begin() {
        flyway().cleanDisabled(false).load().clean();
    }

    /** Makes a waiting and a signed record as the older version kept them, upgrades, and finds every byte of them again. */
    public void keepsEveryDocument() throws SQLException {
        flyway().target(BEFORE_DOCUMENTS_MOVED).load().migrate();
        try (Connection database = DriverManager.getConnection(address, user, password)) {
            insert(database, "waiting", 1, "PENDING", DRAFT, null);
            insert(database, "issued", 2, "ISSUED", null, SIGNED);

            flyway().load().migrate();

            assertThat(bytes(database, "select document from credential_draft where credential_id = 'waiting'"))
                    .isEqualTo(DRAFT.getBytes(StandardCharsets.UTF_8));
            assertThat(bytes(database, "select document from signed_document where credential_id = 'issued'"))
                    .isEqualTo(SIGNED);
            assertThat(bytes(database, "select seed from issued_credential where id = 'issued'"))
                    .isEqualTo(SEED);
            assertThat(texts(database, "select concat(first_id, ' ', last_id, ' ', state) from issuance_chunk"))
                    .as("what waits is handed out")
                    .containsExactly("waiting waiting WAITING");
            assertThat(bytes(database, "select count(*) from credential_draft"))
                    .as("one each")
                    .isEqualTo(bytes(database, "select count(*) from signed_document"));
        }
    }

    /** Makes keys as the version knew them in which they had no life yet, upgrades, and finds the unit with exactly one in use. */
    public void keepsEveryKey() throws SQLException {
        flyway().target(BEFORE_KEYS_HAD_A_LIFE).load().migrate();
        try (Connection database = DriverManager.getConnection(address, user, password)) {
            key(database, "key-1", "ACTIVE", null);
            key(database, "key-2", "ACTIVE", null);
            key(database, "key-3", "REVOKED", "2026-05-31 10:00:00");

            flyway().load().migrate();

            assertThat(texts(database, "select concat(id, ' ', state) from signing_key order by id"))
                    .containsExactly("key-1 RETIRED", "key-2 CURRENT", "key-3 COMPROMISED");
            assertThat(texts(database, "select id from signing_key where current_of = 'unit'"))
                    .containsExactly("key-2");
            assertThat(bytes(database, "select sealed_seed from signing_key where id = 'key-1'"))
                    .isEqualTo(SEED);
            assertThatThrownBy(() -> database.createStatement()
                            .executeUpdate("update signing_key set current_of = 'unit' where id = 'key-1'"))
                    .as("never a second one")
                    .isInstanceOf(SQLException.class);
        }
    }

    /** Makes records of the version that kept fingerprints as digits, upgrades, and finds the same ones, and which record took whose place. */
    public void keepsEveryFingerprint() throws SQLException {
        flyway().target(BEFORE_FINGERPRINTS_WERE_BYTES).load().migrate();
        try (Connection database = DriverManager.getConnection(address, user, password)) {
            kept(database, "earlier", 1, null);
            kept(database, "newer", 2, "earlier");

            flyway().load().migrate();

            assertThat(bytes(database, "select gist from issued_credential where id = 'newer'"))
                    .isEqualTo(HexFormat.of().parseHex(DIGITS.substring(0, 32)));
            assertThat(bytes(database, "select sha256 from signed_document where credential_id = 'newer'"))
                    .isEqualTo(HexFormat.of().parseHex(DIGITS));
            assertThat(texts(database, "select concat(earlier_id, ' ', credential_id) from newer_credential"))
                    .containsExactly("earlier newer");
        }
    }

    private static void kept(Connection database, String id, int row, String replaces) throws SQLException {
        try (PreparedStatement record = database.prepareStatement(
                        "insert into issued_credential (id, unit_id, batch_id, learner_id, row_no, part_no, name, state, standing, seed,"
                                + " created_at, mail_state, gist, replaces_id) values (?, 'unit', 'batch', 'learner', ?, 0, 'Record', 'ISSUED',"
                                + " 'GOOD', ?, '2026-05-30 10:00:00', 'NONE', ?, ?)");
                PreparedStatement document = database.prepareStatement(
                        "insert into signed_document (credential_id, document, sha256) values (?, ?, ?)")) {
            record.setString(1, id);
            record.setInt(2, row);
            record.setBytes(3, SEED);
            record.setString(4, DIGITS);
            record.setString(5, replaces);
            record.executeUpdate();
            document.setString(1, id);
            document.setBytes(2, SIGNED);
            document.setString(3, DIGITS);
            document.executeUpdate();
        }
    }

    private static void key(Connection database, String id, String state, String revoked) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "insert into signing_key (id, unit_id, public_key, sealed_seed, state, created_at, revoked_at)"
                        + " values (?, 'unit', ?, ?, ?, '2026-05-30 10:00:00', ?)")) {
            statement.setString(1, id);
            statement.setString(2, "z" + id);
            statement.setBytes(3, SEED);
            statement.setString(4, state);
            statement.setString(5, revoked);
            statement.executeUpdate();
        }
    }

    private static List<String> texts(Connection database, String question) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
        }
        return texts;
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(address, user, password)
                .placeholders(Migrations.words(address.startsWith("jdbc:h2:") ? "H2" : "MySQL"))
                .locations("classpath:db/migration");
    }

    private static void insert(Connection database, String id, int row, String state, String draft, byte[] signed)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "insert into issued_credential (id, unit_id, batch_id, learner_id, row_no, part_no, name, state, standing, seed,"
                        + " draft, signed, created_at, mail_state) values (?, 'unit', 'batch', 'learner', ?, 0, 'Record', ?, 'GOOD',"
                        + " ?, ?, ?, '2026-05-30 10:00:00', 'NONE')")) {
            statement.setString(1, id);
            statement.setInt(2, row);
            statement.setString(3, state);
            statement.setBytes(4, SEED);
            statement.setString(5, draft);
            statement.setBytes(6, signed);
            statement.executeUpdate();
        }
    }

    private static byte[] bytes(Connection database, String question) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBytes(1);
        }
    }
}
