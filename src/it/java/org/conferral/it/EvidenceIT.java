package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that rows name as evidence: taken in, matched, part of what is issued, handed out to whoever holds a record. */
class EvidenceIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_file_that_a_row_names_becomes_part_of_its_record() throws IOException, InterruptedException {
        String roster = upload("evidence-taken", Evidences.roster("T", "Essay One.txt", "essay-two.txt"));
        JsonObject before = evidence(roster);
        assertThat(before.getInt("named")).isEqualTo(2);
        assertThat(before.getJsonArray("missing")).hasSize(2);

        JsonObject after = Evidences.deliver(
                        api,
                        roster,
                        Map.of(
                                "essays.zip",
                                Evidences.zip(Map.of("essays/essay one.TXT", "The first.", "stray.txt", "Nobody’s."))))
                .json();
        assertThat(after.getJsonArray("refused")).isEmpty();
        assertThat(after.getJsonArray("missing"))
                .extracting(missing -> missing.asJsonObject().getString("name"))
                .containsExactly("essay-two.txt");

        JsonObject batch = MainJobIT.Batches.release(api, roster, "Essays", "clr");
        assertThat(batch.toString()).contains("\"failed\":1");
        byte[] bytes = issued(batch);
        JsonObject record = new Api.Answer(200, "", bytes).json();
        JsonObject evidence = record.getValue("/credentialSubject/verifiableCredential/0/evidence/0")
                .asJsonObject();
        assertThat(evidence.getString("name")).isEqualTo("essay one.TXT");
        assertThat(evidence.getString("digestSRI")).startsWith("sha256-");
        assertThat(api.anonymous()
                        .post("/verify", bytes, "application/vc")
                        .json()
                        .getString("outcome"))
                .isEqualTo("VALID");

        HttpResponse<String> file = get(evidence.getString("id"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("The first.");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"essay one.TXT\"");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");

        String fileId = evidence.getString("id").replaceFirst(".*/", "");
        assertThat(api.send("DELETE", "/rosters/" + roster + "/evidence/" + fileId, new byte[0], "text/plain")
                        .status())
                .isEqualTo(409);
        assertThat(Evidences.deliver(api, roster, Map.of("essay-two.txt", bytes("Late.")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_cannot_be_taken_is_told_by_name_and_the_rest_is_taken() throws IOException {
        String roster = upload("evidence-refused", Evidences.roster("R", "a.txt"));
        JsonObject after = Evidences.deliver(
                        api,
                        roster,
                        Map.of(
                                "a.txt", bytes("Good."),
                                "page.html", bytes("<html>"),
                                "fake.pdf", bytes("<html>"),
                                "empty.txt", new byte[0],
                                "broken.zip", bytes("PK")))
                .json();
        assertThat(after.getJsonArray("refused"))
                .extracting(each -> each.asJsonObject().getString("code"))
                .containsExactlyInAnyOrder("evidence.kind", "evidence.content", "evidence.empty", "evidence.archive");
        assertThat(after.getJsonArray("refused").toString()).contains("Save it as one of: .pdf");
        assertThat(after.getJsonArray("missing")).isEmpty();
    }

    @Test
    void the_same_name_again_takes_the_place_of_the_first_and_a_removed_file_is_gone()
            throws IOException, InterruptedException {
        String roster = upload("evidence-again", Evidences.roster("A", "a.txt"));
        JsonObject first = only(Evidences.deliver(api, roster, Map.of("a.txt", bytes("One."))));
        JsonObject second = only(Evidences.deliver(api, roster, Map.of("A.TXT", bytes("Two."))));
        assertThat(second.getString("url")).isEqualTo(first.getString("url"));
        assertThat(get(second.getString("url")).body()).isEqualTo("Two.");

        Api.Answer gone =
                api.send("DELETE", "/rosters/" + roster + "/evidence/" + second.getString("id"), new byte[0], "*/*");
        assertThat(gone.status()).as(gone.text()).isEqualTo(200);
        assertThat(gone.json().getJsonArray("files")).isEmpty();
        assertThat(get(second.getString("url")).statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", "/rosters/" + roster + "/evidence/nothing", new byte[0], "*/*")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void strangers_put_nothing_there() {
        assertThat(Evidences.deliver(api.anonymous(), "x", Map.of("a.txt", bytes("x")))
                        .status())
                .isEqualTo(401);
        assertThat(Evidences.deliver(api, "x", Map.of("a.txt", bytes("x"))).status())
                .isEqualTo(404);
    }

    private byte[] issued(JsonObject batch) {
        String first = api.get("/batches/" + batch.getString("id") + "/credentials?filter=ISSUED")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        return api.get("/credentials/" + first).bytes();
    }

    private String upload(String key, byte[] roster) {
        Api.Answer uploaded = api.upload("essays.csv", roster, Map.of("recordTemplate", Evidences.template(api, key)));
        assertThat(uploaded.json().getString("outcome")).as(uploaded.text()).isEqualTo("import");
        return uploaded.json().getString("id");
    }

    private JsonObject evidence(String roster) {
        return api.get("/rosters/" + roster + "/evidence").json();
    }

    private static JsonObject only(Api.Answer answer) {
        JsonValue file = answer.json().getJsonArray("files").get(0);
        assertThat(answer.json().getJsonArray("files")).hasSize(1);
        return file.asJsonObject();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
