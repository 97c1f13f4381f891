package org.conferral.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.io.FileUtils;

/** The runnable file as an operator starts it: one process, one port, one data directory. */
public final class ConferralProcess implements AutoCloseable {

    public static final String ADMIN = "admin@demo.example";
    public static final String PASSWORD = "Conferral-demo-2026";
    public static final String TOKEN = "integration-test-token-of-at-least-32-characters";

    private static final Duration START = Duration.ofMinutes(8);
    private static final int FIRST_PORT = 18_000;
    private static final int PORT_RANGE = 12_000;
    private static final SecureRandom PORTS = new SecureRandom();
    private static final List<String> QUICK_TO_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m");
    private static ConferralProcess demo;

    private final Map<String, String> environment;
    private final Path directory;
    private final int port;
    private List<String> flags = QUICK_TO_START;
    private Process process;

    private ConferralProcess(Map<String, String> environment, Path directory, int port) {
        this.environment = environment;
        this.directory = directory;
        this.port = port;
    }

    /** The demo institution, started once for all tests that leave it usable for others. */
    public static synchronized ConferralProcess demo() {
        if (demo == null) {
            demo = startDemo(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
        }
        return demo;
    }

    /** A demo institution of its own, with more settings. */
    public static ConferralProcess startDemo(Map<String, String> more) {
        return prepareDemo(more).start();
    }

    /** A demo institution of its own, with more settings, that is not started yet. */
    public static ConferralProcess prepareDemo(Map<String, String> more) {
        Map<String, String> environment = new LinkedHashMap<>(headless());
        environment.put("CONFERRAL_DEMO", "true");
        environment.putAll(more);
        return prepare(environment);
    }

    /** Leaves the virtual machine to its own defaults, as an operator does; the tests' flags make it start sooner. */
    public ConferralProcess withDefaultFlags() {
        return withFlags();
    }

    /** Starts Java with these flags instead of those that make tests quick. */
    public ConferralProcess withFlags(String... chosen) {
        flags = List.of(chosen);
        return this;
    }

    /** What a headless first start needs. */
    public static Map<String, String> headless() {
        return Map.of(
                "CONFERRAL_ADMIN_EMAIL", ADMIN,
                "CONFERRAL_ADMIN_PASSWORD", PASSWORD,
                "CONFERRAL_API_TOKEN", TOKEN,
                "CONFERRAL_INSTITUTION", "Northfield College");
    }

    /** A process that is not started yet. */
    public static ConferralProcess prepare(Map<String, String> environment) {
        try {
            Path directory = Files.createTempDirectory("conferral-it-");
            Files.createDirectory(directory.resolve("tmp"));
            return new ConferralProcess(environment, directory, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, or starts it again on the same data, and waits until it is ready. */
    public ConferralProcess start() {
        launch();
        return awaitReady();
    }

    /** Waits until it is ready. */
    ConferralProcess awaitReady() {
        Instant deadline = Instant.now().plus(START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Conferral did not come up:\n" + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return this;
    }

    /** Starts it, or one of its commands, without waiting. */
    public ConferralProcess launch(String... arguments) {
        Path jar = Path.of("target/conferral.jar").toAbsolutePath();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("CONFERRAL_"));
        builder.environment().put("CONFERRAL_HTTP_PORT", Integer.toString(port));
        builder.environment().put("CONFERRAL_DATA_DIR", data().toString());
        builder.environment().putAll(environment);
        builder.directory(directory.toFile()).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()));
        try {
            LogWatch.over(directory.resolve("log"));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Pulls the plug, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks it to stop (SIGTERM) and tells how it ended. */
    public int stop() {
        process.destroy();
        return await();
    }

    /** Waits for its end. */
    public int await() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Conferral did not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it; of its files only the log stays. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
        FileUtils.deleteQuietly(temporary().toFile());
        FileUtils.deleteQuietly(data().toFile());
    }

    public URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The running process, for those who measure it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    public int port() {
        return port;
    }

    public Path data() {
        return directory.resolve("data");
    }

    /** Where it is told to keep what it needs for a while. */
    Path temporary() {
        return directory.resolve("tmp");
    }

    public Api api() {
        return new Api(url("/api/v1"), TOKEN);
    }

    public String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(url("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port nobody listens on, below those that outgoing connections are given. */
    private static int freePort() throws IOException {
        for (int tries = 0; tries < 200; tries++) {
            int port = FIRST_PORT + PORTS.nextInt(PORT_RANGE);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one may be free
            }
        }
        throw new IOException("no free port from " + FIRST_PORT);
    }
}
