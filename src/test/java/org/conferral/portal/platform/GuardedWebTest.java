package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.conferral.verify.Fetched;
import org.conferral.verify.Fetched.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedWebTest {

    private static final char[] PASSWORD = "for this test only".toCharArray();
    private static final AddressRule AT_HOME = InetAddress::isLoopbackAddress;
    private static final Duration PATIENT = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static SSLContext tls;

    @BeforeAll
    static void open() throws IOException, GeneralSecurityException, InterruptedException {
        tls = context();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/document", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/document");
            answer(exchange, 302, "");
        });
        server.createContext("/missing", exchange -> answer(exchange, 404, "{}"));
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(GuardedWeb.LARGEST + 1)));
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop(0);
    }

    @Test
    void a_document_is_fetched_as_it_is() {
        assertThat(web(AT_HOME, tls.getSocketFactory()).get(at("/document?x=1")))
                .isInstanceOfSatisfying(
                        Fetched.Found.class,
                        found -> assertThat(found.document()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"/elsewhere, SENT_ELSEWHERE", "/missing, NOT_THERE", "/large, TOO_LARGE"})
    void what_is_no_document_has_its_reason(String path, Reason reason) {
        assertThat(web(AT_HOME, tls.getSocketFactory()).get(at(path))).isEqualTo(new Fetched.Missing(reason));
    }

    @Test
    void a_house_inside_the_network_is_not_even_called() {
        assertThat(web(AddressRule.onlyPublic(), tls.getSocketFactory()).get(at("/document")))
                .isEqualTo(new Fetched.Missing(Reason.ADDRESS_NOT_PUBLIC));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_believed() {
        SSLSocketFactory world = (SSLSocketFactory) SSLSocketFactory.getDefault();

        assertThat(web(AT_HOME, world).get(at("/document"))).isEqualTo(new Fetched.Missing(Reason.UNREACHABLE));
    }

    @Test
    void a_certificate_for_another_name_is_not_believed() {
        URI other = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/document");

        assertThat(web(AT_HOME, tls.getSocketFactory()).get(other)).isEqualTo(new Fetched.Missing(Reason.UNREACHABLE));
    }

    @Test
    void a_house_that_never_answers_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            GuardedWeb hasty =
                    new GuardedWeb(AT_HOME, tls.getSocketFactory(), GuardedWeb.LARGEST, Duration.ofMillis(200));

            assertThat(hasty.get(URI.create("https://localhost:" + silent.getLocalPort() + "/")))
                    .isEqualTo(new Fetched.Missing(Reason.TOO_SLOW));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost/", "file:///etc/passwd", "https:///x", "https://a@localhost/", "urn:uuid:1"})
    void nothing_but_https_is_asked(String address) {
        assertThat(web(AT_HOME, tls.getSocketFactory()).get(URI.create(address)))
                .isEqualTo(new Fetched.Missing(Reason.NOT_HTTPS));
    }

    @Test
    void an_answer_is_remembered_for_a_while() {
        AtomicInteger asked = new AtomicInteger();
        Instant[] now = {Instant.EPOCH};
        RememberedDocuments documents = new RememberedDocuments(
                address -> {
                    asked.incrementAndGet();
                    return new Fetched.Found(new byte[] {1});
                },
                new Clock() {
                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now[0];
                    }
                });
        URI address = URI.create("https://a.example/did.json");
        documents.get(address);
        documents.get(address);
        assertThat(asked).hasValue(1);

        now[0] = now[0].plus(RememberedDocuments.FOUND);
        documents.get(address);
        assertThat(asked).hasValue(2);
    }

    private static GuardedWeb web(AddressRule rule, SSLSocketFactory certificates) {
        return new GuardedWeb(rule, certificates, GuardedWeb.LARGEST, PATIENT);
    }

    private static URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A certificate for "localhost", made by the tool every JDK brings along. */
    private static SSLContext context() throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("localhost.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "localhost",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
