package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conferral.it.MainJobIT.Batches;
import org.junit.jupiter.api.Test;

/** Many records at a time: revoked by filter, suspended and lifted, later, after a power cut; and read back from the published lists. */
class RevocationDeskIT {

    private static final int MANY = 500;
    private static final int INTERRUPTED = 3_000;

    private final Api api = ConferralProcess.demo().api();

    @Test
    void what_matched_when_it_was_ordered_is_revoked_when_its_time_has_come_and_nothing_else() throws IOException {
        String batch = issued(api, "RVA", MANY);
        Api.Answer ordered = api.post(
                "/revocations",
                "{\"filter\":{\"words\":\"RVA\",\"status\":\"issued\"},\"code\":\"issued_in_error\",\"at\":\"%s\"}"
                        .formatted(Instant.now().plusSeconds(25)));
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(ordered.json().getString("state")).isEqualTo("scheduled");
        assertThat(ordered.json().getString("awaiting")).isEqualTo("date");
        assertThat(records(ordered.json())).isEqualTo(MANY);
        String later = issued(api, "RVAX", 3);

        JsonObject done = done(api, ordered);

        assertThat(done.getJsonObject("counts").getInt("done")).isEqualTo(MANY);
        assertThat(done.getJsonObject("counts").getInt("checked")).isEqualTo(MANY);
        assertThat(done.getJsonObject("counts").getInt("lists")).isPositive();
        assertThat(revoked(api, batch)).isEqualTo(MANY);
        assertThat(revoked(api, later)).as("issued after the order was given").isZero();
        byte[] record = Batches.records(api, batch).values().iterator().next();
        assertThat(verdict(api, record)).isEqualTo("REVOKED");
        assertThat(api.get("/revocations/" + done.getString("id") + "/records?limit=7")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line.getString("outcome")).isEqualTo("done"));
        assertThat(api.post("/revocations", "{\"batchId\":\"%s\",\"reason\":\"Again\"}".formatted(batch))
                        .json()
                        .getString("code"))
                .as("a repeated order finds nothing left to do")
                .isEqualTo("revocation.none");
    }

    @Test
    void records_are_suspended_and_lifted_together() throws IOException {
        String batch = issued(api, "RVB", 5);
        Map<String, byte[]> records = Batches.records(api, batch);
        JsonArrayBuilder ids = Json.createArrayBuilder();
        records.keySet().forEach(ids::add);
        String chosen = "\"credentialIds\":" + ids.build();

        JsonObject suspended = done(
                api, api.post("/revocations", "{%s,\"code\":\"under_review\",\"suspend\":true}".formatted(chosen)));
        assertThat(suspended.getJsonObject("counts").getInt("checked")).isEqualTo(5);
        assertThat(records.values())
                .allSatisfy(record -> assertThat(verdict(api, record)).isEqualTo("SUSPENDED"));

        JsonObject lifted = done(api, api.post("/revocations", "{%s,\"lift\":true}".formatted(chosen)));
        assertThat(lifted.getJsonObject("counts").getInt("done")).isEqualTo(5);
        assertThat(lifted.getJsonObject("counts").getInt("checked")).isEqualTo(5);
        assertThat(records.values())
                .allSatisfy(record -> assertThat(verdict(api, record)).isEqualTo("VALID"));

        JsonObject again = done(api, api.post("/revocations", "{%s,\"lift\":true}".formatted(chosen)));
        assertThat(again.getJsonObject("counts").getInt("skipped")).isEqualTo(5);
    }

    @Test
    void one_achievement_is_revoked_in_every_record_that_bundles_it() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-transcript.xlsx"));
        String roster = api.upload("demo-transcript.xlsx", file, Map.of("recordTemplate", "demo-transcript"))
                .json()
                .getString("id");
        String batch = Batches.release(api, roster, "Parts", "clr").getString("id");
        List<String> records = List.copyOf(Batches.records(api, batch).keySet());
        String name = part(records.get(0), 0).getString("name");

        JsonObject done = done(
                api,
                api.post(
                        "/revocations",
                        "{\"batchId\":\"%s\",\"achievement\":\"%s\",\"reason\":\"Graded by mistake\"}"
                                .formatted(batch, name)));

        assertThat(done.getJsonObject("counts").getInt("done")).isPositive();
        assertThat(done.getJsonObject("counts").getInt("checked"))
                .isEqualTo(done.getJsonObject("counts").getInt("done"));
        for (String record : records) {
            parts(record)
                    .forEach(part -> assertThat(part.getString("state"))
                            .isEqualTo(part.getString("name").equals(name) ? "revoked" : "good"));
        }
        assertThat(revoked(api, batch)).as("the records as such stand").isZero();
    }

    @Test
    void a_power_cut_in_the_middle_loses_and_repeats_nothing() throws IOException {
        ConferralProcess process = ConferralProcess.demo();
        Api own = process.api();
        String batch = issued(own, "RVC", INTERRUPTED);
        String path = "/revocations/"
                + own.post("/revocations", "{\"batchId\":\"%s\",\"reason\":\"Issued twice\"}".formatted(batch))
                        .json()
                        .getString("id");
        JsonObject before =
                own.await(path, order -> order.getJsonObject("counts").getInt("done") > 0);
        process.kill();
        assertThat(before.getString("state")).as("killed in the middle").isEqualTo("running");

        process.start();

        JsonObject after = own.await(path, order -> order.getString("state").equals("done"));
        assertThat(after.getJsonObject("counts").getInt("done")).isEqualTo(INTERRUPTED);
        assertThat(after.getJsonObject("counts").getInt("skipped")).isZero();
        assertThat(after.getJsonObject("counts").getInt("checked")).isEqualTo(INTERRUPTED);
        assertThat(revoked(own, batch)).isEqualTo(INTERRUPTED);
    }

    @Test
    void what_cannot_be_meant_is_refused_in_words() {
        assertThat(code("{\"reason\":\"x\"}")).isEqualTo("revocation.input.which");
        assertThat(code("{\"filter\":{},\"reason\":\"x\"}")).isEqualTo("revocation.input.everything");
        assertThat(code("{\"filter\":{\"wrods\":\"Ada\",\"status\":\"issued\"},\"reason\":\"x\"}"))
                .isEqualTo("revocation.input.filter");
        assertThat(code("{\"credentialIds\":[],\"reason\":\"x\"}")).isEqualTo("revocation.nothing");
        assertThat(code("{\"credentialIds\":[\"0190a1b2-0000-7000-8000-000000000001\"],\"reason\":\"x\"}"))
                .isEqualTo("credential.unknown");
        assertThat(code("{\"batchId\":\"none\",\"reason\":\"x\"}")).isEqualTo("batch.unknown");
        assertThat(code("{\"batchId\":\"none\"}")).isEqualTo("revocation.reason.missing");
        assertThat(code("{\"batchId\":\"none\",\"code\":\"nonsense\",\"reason\":\"x\"}"))
                .isEqualTo("revocation.input.code");
        assertThat(code("{\"batchId\":\"none\",\"reason\":\"x\",\"at\":\"2001-01-01\"}"))
                .isEqualTo("revocation.at.past");
        assertThat(api.anonymous().post("/revocations", "{}").status()).isEqualTo(401);
        assertThat(api.get("/revocations/none").status()).isEqualTo(404);
    }

    private String code(String body) {
        return api.post("/revocations", body).json().getString("code");
    }

    static String issued(Api api, String prefix, int learners) {
        String roster = api.upload(
                        prefix + ".csv",
                        Workbooks.certificates(prefix, learners),
                        Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        return Batches.release(api, roster, prefix, "badge").getString("id");
    }

    static JsonObject done(Api api, Api.Answer ordered) {
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        return api.await(
                "/revocations/" + ordered.json().getString("id"),
                order -> order.getString("state").equals("done"));
    }

    private static int records(JsonObject order) {
        return order.getJsonObject("counts").getInt("records");
    }

    private static int revoked(Api api, String batch) {
        return api.get("/batches/" + batch).json().getJsonObject("counts").getInt("revoked");
    }

    private static String verdict(Api api, byte[] record) {
        return api.anonymous().post("/verify", record, "application/vc").json().getString("outcome");
    }

    private JsonObject part(String record, int index) {
        return parts(record).get(index);
    }

    private List<JsonObject> parts(String record) {
        return api.get("/credentials/" + record + "/parts")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
