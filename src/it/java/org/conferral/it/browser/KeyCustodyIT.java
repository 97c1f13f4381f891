package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.conferral.portal.platform.Unsealed;
import org.conferral.proof.Base58;
import org.conferral.proof.SoftToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Secret halves of keys stay where they are: sealed in the database, or in a hardware token. */
class KeyCustodyIT {

    private static final String MASTER = "a master key for this test alone, and long enough";
    private static final String LABEL = "issuer";

    @TempDir
    private static Path home;

    private static ConferralProcess process;
    private static Api api;
    private static String database;
    private static String noToken = "";

    @BeforeAll
    static void aPortalWithAHardwareToken() throws Exception {
        database = "jdbc:h2:file:" + home.resolve("db")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000";
        Map<String, String> settings = new LinkedHashMap<>(token());
        settings.put("CONFERRAL_DB_URL", database);
        settings.put("CONFERRAL_MASTER_KEY", MASTER);
        process = ConferralProcess.startDemo(settings);
        api = process.api();
    }

    private static Map<String, String> token() throws Exception {
        Path configuration = home.resolve("softhsm2.conf");
        try {
            SoftToken token = SoftToken.in(home, configuration);
            token.key(LABEL, "secp256r1");
            Path pin = Files.writeString(home.resolve("pin"), SoftToken.PIN);
            return Map.of(
                    SoftToken.CONFIGURATION,
                    configuration.toString(),
                    "CONFERRAL_PKCS11_LIBRARY",
                    token.token().library().toString(),
                    "CONFERRAL_PKCS11_SLOT",
                    Long.toString(token.token().slot()),
                    "CONFERRAL_PKCS11_PIN_FILE",
                    pin.toString());
        } catch (TestAbortedException none) {
            noToken = none.getMessage();
            return Map.of();
        }
    }

    @AfterAll
    static void end() {
        process.close();
    }

    @Test
    void a_key_in_a_hardware_token_signs_records() throws IOException {
        assumeTrue(noToken.isEmpty(), noToken);
        try (Visitor admin = admin()) {
            make(admin, "TOKEN", "nobody");
            assertThat(admin.looks("key-token-closed").text()).contains("named \"nobody\"");
            make(admin, "TOKEN", LABEL);
            admin.unfold("Publish it").press("act:publish");
            admin.unfold("Make it the key in use").press("act:makeCurrent").looks("key-token");
            String multikey = admin.textOf("multikey");

            JsonObject record = record("demo-certificate");

            JsonObject proof = record.getJsonArray("proof").getJsonObject(0);
            assertThat(proof.getString("verificationMethod")).endsWith("#" + multikey);
            assertThat(proof.getString("cryptosuite")).isEqualTo("ecdsa-rdfc-2019");
            assertThat(api.anonymous().post("/verify", record.toString()).json().getString("outcome"))
                    .isEqualTo("VALID");
        }
    }

    @Test
    void no_secret_half_is_found_in_anything_the_portal_writes_or_answers() throws Exception {
        String pages;
        try (Visitor admin = admin()) {
            for (String making : List.of("ED25519_TEXT", "P256")) {
                make(admin, making, "");
                admin.unfold("Publish it").press("act:publish");
            }
            pages = html(admin, "/issuing/keys") + html(admin, "/identity/journal") + html(admin, "/identity/units");
        }
        JsonObject record = record("demo-certificate");
        List<byte[]> secrets = secrets();

        String told = pages + record + process.log();
        for (String path :
                List.of("/issuers/northfield-college", "/issuers/northfield-college/did.json", "/openapi", "/health")) {
            told += Issuing.open(process, path).text();
        }
        String multikey = record.getJsonArray("proof")
                .getJsonObject(0)
                .getString("verificationMethod")
                .split("#")[1];
        assertThat(told).as("the public half is told").contains(multikey);
        assertThat(filesWith(multikey)).as("and written").isNotEmpty();
        assertThat(secrets).as("each kind of key of its own").hasSizeGreaterThanOrEqualTo(3);
        for (byte[] secret : secrets) {
            for (String spelled : spellings(secret)) {
                assertThat(told.contains(spelled)).as("told").isFalse();
                assertThat(filesWith(spelled)).as("written").isEmpty();
            }
        }
    }

    private static void make(Visitor admin, String making, String label) {
        admin.open("/issuing/keys")
                .unfold("Make a key")
                .select("make:making", making)
                .fill("make:label", label)
                .press("make:create");
    }

    private static String html(Visitor admin, String path) {
        return admin.open(path).source();
    }

    /** The secrets themselves, as whoever has the database and the master key could read them. */
    private static List<byte[]> secrets() throws SQLException {
        List<byte[]> secrets = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database, "conferral", "");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select sealed_seed from signing_key where sealed_seed is not null")) {
            while (rows.next()) {
                secrets.add(Unsealed.open(MASTER, rows.getBytes(1), "signing-key"));
            }
        }
        return secrets;
    }

    /** The ways in which a secret could be written down. */
    private static List<String> spellings(byte[] secret) {
        return List.of(
                new String(secret, StandardCharsets.ISO_8859_1),
                HexFormat.of().formatHex(secret),
                Base64.getEncoder().withoutPadding().encodeToString(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                Base58.encode(secret),
                Base58.encode(prefixed(0x80, secret)),
                Base58.encode(prefixed(0x86, secret)));
    }

    /** As a Multikey spells the secret of the one and the other kind. */
    private static byte[] prefixed(int kind, byte[] secret) {
        byte[] bytes = new byte[secret.length + 2];
        bytes[0] = (byte) kind;
        bytes[1] = 0x26;
        System.arraycopy(secret, 0, bytes, 2, secret.length);
        return bytes;
    }

    private static List<Path> filesWith(String spelled) throws IOException {
        try (Stream<Path> data = Files.walk(process.data());
                Stream<Path> stored = Files.list(home)) {
            return Stream.concat(data, stored)
                    .filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(spelled))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonObject record(String template) throws IOException {
        return Issuing.one(api, Files.readAllBytes(Path.of("templates/roster/demo-certificate.xlsx")), template);
    }

    private static Visitor admin() {
        return Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
