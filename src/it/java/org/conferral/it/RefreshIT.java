package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The address in a record, where everyone who holds it can have it anew. */
class RefreshIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_record_is_had_anew_until_it_is_revoked() throws IOException, InterruptedException {
        JsonObject record = record("yes", true);
        String address = record.getJsonObject("refreshService").getString("id");
        assertThat(address).startsWith(ConferralProcess.demo().url("/refresh/").toString());

        HttpResponse<String> newest = get(address);
        assertThat(newest.statusCode()).isEqualTo(200);
        assertThat(newest.headers().firstValue("Content-Type")).contains("application/vc");
        assertThat(newest.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(newest.body()).isEqualTo(record.toString());

        int mark = address.indexOf("/refresh/") + "/refresh/".length();
        assertThat(get(address.substring(0, mark) + "A" + address.substring(mark + 1) + "0")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(address.substring(0, mark) + address.substring(address.lastIndexOf('/') + 1))
                        .statusCode())
                .isEqualTo(404);

        String id = record.getString("id").substring("urn:uuid:".length());
        api.post("/credentials/" + id + "/revocation", "{\"reason\":\"Issued by mistake\"}");
        HttpResponse<String> gone = get(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(gone.body()).contains("refresh.revoked");
    }

    @Test
    void no_record_names_an_address_unless_its_template_says_so() throws IOException {
        assertThat(record("no", false)).doesNotContainKey("refreshService");
    }

    private JsonObject record(String name, boolean refreshable) throws IOException {
        String key = "refresh-" + name;
        JsonObject template = api.get("/record-templates/demo-transcript").json();
        Api.Answer made = api.post(
                "/record-templates",
                Json.createObjectBuilder(template)
                        .remove("id")
                        .add("key", key)
                        .add("refreshable", refreshable)
                        .build()
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().getBoolean("refreshable")).isEqualTo(refreshable);
        String roster = "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date\n"
                + "S-R%s,Rita,Refresh,rita.%s@students.example,2001-02-03,CHEM-210,2026-05-29\n".formatted(name, name);
        return Issuing.one(api, roster.getBytes(StandardCharsets.UTF_8), key);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
