package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.conferral.status.BitstringStatusList;
import org.junit.jupiter.api.Test;

/** A status list as the whole world asks for it. */
class StatusListIT {

    @Test
    void it_is_a_signed_list_large_enough_to_hide_in_and_in_force() throws Exception {
        HttpResponse<byte[]> answer = send("GET");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/vc");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        JsonObject list = json(answer.body());
        JsonObject subject = list.getJsonObject("credentialSubject");
        assertThat(BitstringStatusList.decode(subject.getString("encodedList")).size())
                .isGreaterThanOrEqualTo(131_072);
        assertThat(subject.getString("statusPurpose")).isEqualTo("revocation");
        assertThat(list.getJsonArray("proof")).hasSize(1);
        assertThat(Instant.parse(list.getString("validUntil")))
                .isAfter(Instant.now().plus(Duration.ofDays(3)));
    }

    @Test
    void caches_keep_it_no_longer_than_it_says() throws Exception {
        HttpResponse<byte[]> answer = send("GET");

        int ttl = json(answer.body()).getJsonObject("credentialSubject").getInt("ttl");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=" + ttl / 1000);
    }

    @Test
    void who_has_it_already_is_told_so() throws Exception {
        String tag = header(send("GET"), "ETag");

        for (String held : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            HttpResponse<byte[]> answer = send("GET", "If-None-Match", held);
            assertThat(answer.statusCode()).as(held).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(tag);
        }
        assertThat(send("GET", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void it_travels_packed_to_those_who_can_unpack_it() throws Exception {
        HttpResponse<byte[]> plain = send("GET");
        HttpResponse<byte[]> packed = send("GET", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(send("GET", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
        assertThat(send("GET", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void its_head_tells_the_same_without_the_list() throws Exception {
        HttpResponse<byte[]> whole = send("GET");
        HttpResponse<byte[]> head = send("HEAD");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Cache-Control"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
        }
    }

    @Test
    void there_is_nothing_at_an_address_of_no_list() throws Exception {
        URI nowhere = ConferralProcess.demo().url("/status/01900000-0000-7000-8000-000000000001");

        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(nowhere).build(), HttpResponse.BodyHandlers.ofByteArray())
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<byte[]> send(String method, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static URI list;

    /** The list that a record of the demo institution names. */
    private static synchronized URI address() throws IOException {
        if (list == null) {
            Api api = ConferralProcess.demo().api();
            byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-certificate.xlsx"));
            String roster = api.upload("list.xlsx", file, Map.of("recordTemplate", "demo-certificate"))
                    .json()
                    .getString("id");
            JsonObject batch = MainJobIT.Batches.release(api, roster, "For its list", "badge");
            byte[] record = MainJobIT.Batches.records(api, batch.getString("id"))
                    .values()
                    .iterator()
                    .next();
            list = URI.create(json(record).getJsonObject("credentialStatus").getString("statusListCredential"));
        }
        return list;
    }

    private static JsonObject json(byte[] document) {
        return new Api.Answer(200, "", document).json();
    }
}
