package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the environment once: secrets from files, the database address from the data directory, every problem together. */
final class EnvironmentReading {

    private static final List<String> MYSQL = List.of(
            "rewriteBatchedStatements=true",
            "useLocalSessionState=true",
            "cachePrepStmts=true",
            "prepStmtCacheSqlLimit=65536",
            "prepStmtCacheSize=128",
            "useServerPrepStmts=true",
            "fallbackToSystemKeyStore=false",
            "sessionVariables=wait_timeout=60",
            "connectTimeout=10000",
            "socketTimeout=600000");
    private static final List<String> SECRETS = List.of(
            "CONFERRAL_DB_PASSWORD",
            "CONFERRAL_ADMIN_PASSWORD",
            "CONFERRAL_API_TOKEN",
            "CONFERRAL_SMTP_URL",
            "CONFERRAL_BOUNCES_URL",
            "CONFERRAL_MASTER_KEY",
            "CONFERRAL_PKCS11_PIN");
    private static final int SHORTEST_TOKEN = 32;
    private static final Pattern TEST_ADDRESS = Pattern.compile(
            "(?i)https?://(?:(?:[a-z0-9-]+\\.)*(?:localhost|test)|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d+)?(?:/.*)?");

    private final Map<String, String> env;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    EnvironmentReading(Map<String, String> env) {
        this.env = env;
    }

    Conferral.Environment result() {
        int port = port();
        Path dataDir = Path.of(env.getOrDefault("CONFERRAL_DATA_DIR", "data"))
                .toAbsolutePath()
                .normalize();
        properties.put("conferral.http.port", Integer.toString(port));
        properties.put("conferral.data.dir", dataDir.toString());
        SECRETS.forEach(this::secretFromFile);
        database(dataDir);
        checkToken();
        checkTests();
        checkDataDir(dataDir);
        return new Conferral.Environment(port, dataDir, properties, problems);
    }

    private int port() {
        String given = env.getOrDefault("CONFERRAL_HTTP_PORT", "8080");
        try {
            int port = Integer.parseInt(given.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        problems.add("CONFERRAL_HTTP_PORT is \"" + given + "\"; give a number from 1 to 65535.");
        return 8080;
    }

    private void secretFromFile(String name) {
        String file = env.get(name + "_FILE");
        if (file == null || file.isBlank()) {
            return;
        }
        try {
            properties.put(
                    name.toLowerCase().replace('_', '.'),
                    Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            problems.add(name + "_FILE names \"" + file + "\", which cannot be read.");
        }
    }

    private void database(Path dataDir) {
        String url = env.get("CONFERRAL_DB_URL");
        if (url == null || url.isBlank()) {
            properties.put(
                    "conferral.db.url",
                    "jdbc:h2:file:" + dataDir.resolve("conferral")
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=20000;COMPRESS=TRUE");
        } else if (url.startsWith("jdbc:mysql:")) {
            properties.put("conferral.db.class", "com.mysql.cj.jdbc.MysqlDataSource");
            properties.put("conferral.db.url", withMySqlDefaults(url));
        } else if (!url.startsWith("jdbc:h2:")) {
            problems.add("CONFERRAL_DB_URL must begin with jdbc:mysql: or jdbc:h2:.");
        }
    }

    /**
     * Statements batched, parsed once and sent without questions between them; without the system trust store, which breaks TLS in the
     * server. Neither side waits for ever for the other: the database frees the locks of a server that says nothing for a minute, and a
     * server gives a silent database up.
     */
    private static String withMySqlDefaults(String url) {
        StringBuilder full = new StringBuilder(url);
        for (String setting : MYSQL) {
            if (!url.contains(setting.substring(0, setting.indexOf('=')))) {
                full.append(full.indexOf("?") < 0 ? '?' : '&').append(setting);
            }
        }
        return full.toString();
    }

    private void checkToken() {
        String token = properties.getOrDefault("conferral.api.token", env.getOrDefault("CONFERRAL_API_TOKEN", ""));
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            problems.add("CONFERRAL_API_TOKEN is too short; give at least " + SHORTEST_TOKEN + " random characters.");
        }
    }

    /** An issuer for everybody must never bear the address of an institution. */
    private void checkTests() {
        String address = env.getOrDefault("CONFERRAL_BASE_URL", "").strip();
        if (Boolean.parseBoolean(env.getOrDefault("CONFERRAL_VC_API", "").strip())
                && !address.isEmpty()
                && !TEST_ADDRESS.matcher(address).matches()) {
            problems.add("CONFERRAL_VC_API is for tests only and cannot be set with CONFERRAL_BASE_URL " + address
                    + "; use an address on localhost, a loopback one, or one whose host ends in .test.");
        }
    }

    private void checkDataDir(Path dataDir) {
        try {
            Files.createDirectories(dataDir);
            if (!Files.isWritable(dataDir)) {
                problems.add("CONFERRAL_DATA_DIR " + dataDir + " cannot be written to.");
            }
        } catch (IOException e) {
            problems.add("CONFERRAL_DATA_DIR " + dataDir + " cannot be created.");
        }
    }
}
