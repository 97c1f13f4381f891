package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.conferral.status.BitstringStatusList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The web archive on a plain server, without the launcher: settings come from MicroProfile Config alone. */
@ExtendWith(ArquillianExtension.class)
class ArquillianIT {

    /** What stands in the records; where the server listens is another matter. */
    private static final URI PUBLIC_ADDRESS = URI.create("https://records.northfield.example");

    @ArquillianResource
    private URI server;

    @Deployment(testable = false)
    static WebArchive portal() throws IOException {
        writeSettings(
                Path.of("target/arquillian.properties"),
                Files.createTempDirectory(Path.of("target"), "arquillian-").toAbsolutePath());
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
    }

    @Test
    void a_record_is_issued_and_valid_until_its_bit_in_the_status_list_is_set()
            throws IOException, InterruptedException {
        Map.Entry<String, byte[]> record =
                issue("demo-certificate").entrySet().iterator().next();
        JsonObject place = json(record.getValue()).getJsonObject("credentialStatus");
        int index = Integer.parseInt(place.getString("statusListIndex"));
        URI list = URI.create(place.getString("statusListCredential"));

        assertThat(list.toString()).startsWith(PUBLIC_ADDRESS + "/status/");
        assertThat(outcome(record.getValue())).isEqualTo("VALID");
        assertThat(statusList(list).isSet(index)).isFalse();

        assertThat(api().post("/credentials/" + record.getKey() + "/revocation", "{\"reason\":\"Issued in error\"}")
                        .status())
                .isEqualTo(200);

        assertThat(outcome(record.getValue())).isEqualTo("REVOKED");
        assertThat(statusList(list).isSet(index)).isTrue();
    }

    @Test
    void strangers_see_the_sign_in_page_and_are_sent_there_from_staff_pages() throws IOException, InterruptedException {
        assertThat(get("/login").statusCode()).isEqualTo(200);
        for (String page : new String[] {"/home/home", "/intake/upload", "/issuing/batches", "/identity/people"}) {
            HttpResponse<byte[]> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(page)
                    .contains("/login?next=");
        }
    }

    private Map<String, byte[]> issue(String template) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/" + template + ".xlsx"));
        Api.Answer roster = api().upload(template + ".xlsx", file, Map.of("recordTemplate", template));
        assertThat(roster.status()).as(roster.text()).isEqualTo(201);
        JsonObject batch = MainJobIT.Batches.release(api(), roster.json().getString("id"), "Certificates", "clr");
        return MainJobIT.Batches.records(api(), batch.getString("id"));
    }

    private String outcome(byte[] record) {
        return api().anonymous()
                .post("/verify", record, "application/vc")
                .json()
                .getString("outcome");
    }

    private BitstringStatusList statusList(URI address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address.getPath());
        assertThat(answer.statusCode()).isEqualTo(200);
        return BitstringStatusList.decode(
                json(answer.body()).getJsonObject("credentialSubject").getString("encodedList"));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Api api() {
        return new Api(server.resolve("/api/v1"), ConferralProcess.TOKEN);
    }

    private static JsonObject json(byte[] document) {
        return new Api.Answer(200, "", document).json();
    }

    private static void writeSettings(Path file, Path data) throws IOException {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "conferral.data.dir",
                data.toString(),
                "conferral.db.url",
                "jdbc:h2:file:" + data.resolve("conferral")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=20000",
                "conferral.base.url",
                PUBLIC_ADDRESS.toString(),
                "conferral.demo",
                "true",
                "conferral.institution",
                "Northfield College",
                "conferral.admin.email",
                ConferralProcess.ADMIN,
                "conferral.admin.password",
                ConferralProcess.PASSWORD,
                "conferral.api.token",
                ConferralProcess.TOKEN));
        try (Writer out = Files.newBufferedWriter(file)) {
            settings.store(out, "the portal on a plain server");
        }
    }
}
